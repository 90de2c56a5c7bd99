package fr.santesocial.contract.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each language writes numbers, dates and the rest; "_" stands for a space that does not break. */
class WrittenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;          0;           0",
                "7;          7;           7",
                "999;        999;         999",
                "1000;       1_000;       1,000",
                "-1000;      -1_000;      -1,000",
                "-999;       -999;        -999",
                "12345678;   12_345_678;  12,345,678",
                "1234.5678;  1_234,5678;  1,234.5678",
                "0.50;       0,50;        0.50",
                "-0.5;       -0,5;        -0.5",
                "1E+3;       1_000;       1,000",
            })
    void numbersHaveGroupsOfThree(BigDecimal number, String french, String english) {
        assertWritten(new Parameter.Decimal(number), french, english);
        if (number.scale() <= 0) {
            assertWritten(new Parameter.Count(number.longValueExact()), french, english);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;        0_€;        €0;        0_%;        0%",
                "15000.5;  15_000,50_€; €15,000.50; 15_000,5_%; 15,000.5%",
                "-1;       -1_€;       -€1;       -1_%;       -1%",
            })
    void unitsStandWhereTheLanguagePutsThem(
            BigDecimal number, String euros, String eurosInEnglish, String percent, String percentInEnglish) {
        assertWritten(of(Parameters.none().withEuros("v", number), "v"), euros, eurosInEnglish);
        assertWritten(of(Parameters.none().withPercent("v", number), "v"), percent, percentInEnglish);
    }

    @Test
    void numbersOfMoreThanSixtyDigitsAreNotWrittenOut() {
        BigDecimal sixty = new BigDecimal("9".repeat(60));
        assertThat(Numbers.grouped(sixty, Language.ENGLISH)).hasSize(60 + 19);
        BigDecimal more = new BigDecimal("9".repeat(61));
        assertThat(Numbers.grouped(more, Language.ENGLISH)).isEqualTo(more.toString());
        assertThat(Numbers.grouped(new BigDecimal("1E+60"), Language.ENGLISH)).hasSize(61 + 20);
        assertThat(Numbers.grouped(new BigDecimal("1E+61"), Language.ENGLISH)).isEqualTo("1E+61");
        assertThat(Numbers.grouped(new BigDecimal("1E-60"), Language.ENGLISH)).hasSize(62);
        assertThat(Numbers.grouped(new BigDecimal("1E-61"), Language.ENGLISH)).isEqualTo("1E-61");
        assertThat(Numbers.grouped(new BigDecimal("1E-2147483647"), Language.ENGLISH))
                .isEqualTo("1E-2147483647");
    }

    @ParameterizedTest
    @CsvSource({
        "2022,       2022,           2022",
        "2022-12,    décembre 2022,  December 2022",
        "2022-08-01, 1er août 2022,  1 August 2022",
        "2022-02-28, 28 février 2022, 28 February 2022",
    })
    void datesAreAsPreciseAsTheyAreKnown(String date, String french, String english) {
        assertWritten(new Parameter.Date(PartialDate.parse(date)), french, english);
    }

    @ParameterizedTest
    @CsvSource({
        "P0D,      0,                   0",
        "P1Y,      1 an,                1 year",
        "P2Y,      2 ans,               2 years",
        "P1M,      1 mois,              1 month",
        "P3M,      3 mois,              3 months",
        "P1D,      1 jour,              1 day",
        "P1Y2M3D,  1 an 2 mois 3 jours, 1 year 2 months 3 days",
    })
    void lengthsLeaveOutWhatIsZero(String length, String french, String english) {
        assertWritten(new Parameter.Length(Period.parse(length)), french, english);
    }

    @Test
    void eachKindOfValueHasItsShorthand() {
        Parameters all = Parameters.none()
                .with("words", "mots")
                .with("count", 3)
                .with("date", PartialDate.of(2024))
                .with("day", LocalDate.of(2024, 5, 2))
                .with("length", Period.ofYears(3))
                .with("kind", ContractKind.CLS)
                .with("list", List.of("a", "b"));
        assertThat(all.asMap().keySet()).containsExactly("words", "count", "date", "day", "length", "kind", "list");
        assertWritten(of(all, "words"), "mots", "mots");
        assertWritten(of(all, "count"), "3", "3");
        assertWritten(of(all, "date"), "2024", "2024");
        assertWritten(of(all, "day"), "2 mai 2024", "2 May 2024");
        assertWritten(of(all, "length"), "3 ans", "3 years");
        assertWritten(of(all, "kind"), ContractKind.CLS.label(Locale.FRENCH), ContractKind.CLS.label(Locale.ENGLISH));
        assertWritten(of(all, "list"), "a, b", "a, b");
        assertWritten(new Parameter.Text(Language::name), "FRENCH", "ENGLISH");
        assertThat(Parameters.none().with("a", "b")).hasToString("{a=Words[value=b]}");
        assertThat(Parameters.none().asMap()).isEmpty();
    }

    @Test
    void aTextIsFilledInTheLanguageOfTheReader() {
        Wording wording = Wording.of(WrittenTest::texts);
        Map<String, Parameter> two = Parameters.none().with("n", 2).asMap();
        assertThat(wording.text("key", two, Locale.CANADA_FRENCH)).isEqualTo("2 fiches");
        assertThat(wording.text("key", two, Locale.GERMAN)).isEqualTo("2 sheets");
        assertThat(wording.template("key", Locale.FRENCH)).isEqualTo("{n} {n|fiche|fiches}");
        assertThat(wording.has("key", Locale.FRENCH)).isTrue();
        assertThat(wording.has("other", Locale.FRENCH)).isFalse();
        assertThatThrownBy(() -> wording.text("other", two, Locale.FRENCH))
                .isInstanceOf(MissingResourceException.class);
    }

    private static ResourceBundle texts(Locale locale) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"key", locale.equals(Locale.FRENCH) ? "{n} {n|fiche|fiches}" : "{n} {n|sheet|sheets}"}
                };
            }
        };
    }

    private static void assertWritten(Parameter value, String french, String english) {
        assertThat(value.render(Language.FRENCH)).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(value.render(Language.ENGLISH)).isEqualTo(english);
    }

    private static Parameter of(Parameters parameters, String name) {
        return Objects.requireNonNull(parameters.asMap().get(name), name);
    }
}
