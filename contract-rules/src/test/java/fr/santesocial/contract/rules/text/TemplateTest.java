package fr.santesocial.contract.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final char SPACE = '\u00A0';

    @ParameterizedTest
    @CsvSource({"0, 0 fiche, 0 sheets", "1, 1 fiche, 1 sheet", "2, 2 fiches, 2 sheets"})
    void eachLanguageHasItsOwnSingular(long n, String french, String english) {
        var parameters = Parameters.none().with("n", n).asMap();
        assertThat(Template.render("{n} {n|fiche|fiches}", parameters, Language.FRENCH))
                .isEqualTo(french);
        assertThat(Template.render("{n} {n|sheet|sheets}", parameters, Language.ENGLISH))
                .isEqualTo(english);
    }

    @Test
    void valuesAreNeverReadAsTemplates() {
        var parameters =
                Parameters.none().with("title", "{x} ${7*7} {n|a|b} it's").asMap();
        assertThat(Template.render("« {title} »", parameters, Language.FRENCH))
                .isEqualTo("« {x} ${7*7} {n|a|b} it's »");
    }

    @Test
    void valuesAreWrittenAsTheLanguageWritesThem() {
        assertThat(french(Parameters.none().withEuros("v", new BigDecimal("15000.5"))))
                .isEqualTo("15" + SPACE + "000,50" + SPACE + "€");
        assertThat(english(Parameters.none().withEuros("v", new BigDecimal("-15000.5"))))
                .isEqualTo("-€15,000.50");
        assertThat(french(Parameters.none().withPercent("v", new BigDecimal("56.2"))))
                .isEqualTo("56,2" + SPACE + "%");
        assertThat(french(Parameters.none().with("v", PartialDate.of(2022, 4, 1))))
                .isEqualTo("1er avril 2022");
        assertThat(english(Parameters.none().with("v", PartialDate.of(2022, 4))))
                .isEqualTo("April 2022");
        assertThat(french(Parameters.none().with("v", PartialDate.of(2022)))).isEqualTo("2022");
        assertThat(french(Parameters.none().with("v", java.time.Period.of(3, 1, 0))))
                .isEqualTo("3 ans 1 mois");
        assertThat(english(Parameters.none().with("v", List.of("a", "b")))).isEqualTo("a, b");
    }

    @Test
    void aNumberThatNobodyCouldReadIsNotWrittenOut() {
        String text = french(Parameters.none().withEuros("v", new BigDecimal("1e999999999")));
        assertThat(text).hasSizeLessThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "Rien à remplacer., Rien à remplacer.",
        "{n} {n|fiche|fiches} de {title}, … fiches de …",
        "{n|la fiche qui manque|les fiches qui manquent}, les fiches qui manquent",
        "{a}{b}, ……"
    })
    void anOutlineHasNoValues(String template, String outline) {
        assertThat(Template.outline(template)).isEqualTo(outline);
    }

    @Test
    void aMissingParameterIsAFaultOfTheTemplate() {
        assertThatThrownBy(() -> Template.render("{n}", Parameters.none().asMap(), Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n");
        assertThatThrownBy(() -> Template.render("{n", Parameters.none().asMap(), Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyACountChoosesBetweenSingularAndPlural() {
        var words = Parameters.none().with("n", "two").asMap();
        assertThatThrownBy(() -> Template.render("{n|a|b}", words, Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesItsParameters() {
        assertThat(Template.names("{a} {b|x|y} {a}")).containsExactly("a", "b");
    }

    private static String french(Parameters parameters) {
        return Template.render("{v}", parameters.asMap(), Language.FRENCH);
    }

    private static String english(Parameters parameters) {
        return Template.render("{v}", parameters.asMap(), Language.ENGLISH);
    }
}
