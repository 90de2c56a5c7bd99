package fr.santesocial.contract.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FicheNumberTest {
    @ParameterizedTest
    @CsvSource({
        "12,                 '',             '',    12,  ''",
        "FA 1.1,             fa,             1,     1,   ''",
        "FA1.1.,             fa,             1,     1,   ''",
        "Fiche Action 2.,    ficheaction,    '',    2,   ''",
        "Numéro 3 bis,       numero,         '',    3,   bis",
        "1-2-03,             '',             1 2,   3,   ''",
        "2a,                 '',             '',    2,   a",
        "A.4,                a.,             '',    4,   ''",
        "5 (2024),           '',             '',    5,   ''",
        "(6),                (,              '',    6,   ''",
        "Axe 1 - Action 3,   axe1-action,    '',    3,   ''",
        "1234567890.7,       1234567890.,    '',    7,   ''",
    })
    void takesNumbersApart(String printed, String words, String leading, int last, String suffix) {
        FicheNumber number = FicheNumber.of(printed).orElseThrow();
        List<Integer> expected = leading.isEmpty()
                ? List.of()
                : List.of(leading.split(" ", -1)).stream().map(Integer::valueOf).toList();
        assertThat(number).isEqualTo(new FicheNumber(words, expected, last, suffix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "", "---", "IV", "1234567890", "((((", "٣"})
    void findsNoNumber(String printed) {
        assertThat(FicheNumber.of(printed)).isEmpty();
    }

    @Test
    void staysQuickOnLongWords() {
        String long1 = "1.".repeat(20_000);
        assertThat(FicheNumber.of(long1)).map(number -> number.leading().size()).contains(19_999);
        assertThat(NumberStyle.of(long1)).isEqualTo("#.#");
    }
}
