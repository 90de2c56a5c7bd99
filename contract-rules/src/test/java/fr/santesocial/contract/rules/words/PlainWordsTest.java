package fr.santesocial.contract.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Santé, sante",
        "PRÉFECTURE, prefecture",
        "L'Île-d'Yeu, l ile d yeu",
        "L’Île d’Yeu, l ile d yeu",
        "'  Mont -- Saint  ', mont saint",
        "Cœur de l'Avesnois, coeur de l avesnois",
        "ŒUVRE, oeuvre",
        "BOP 147, bop 147",
        "'...', ''",
    })
    void keepsLettersAndDigitsOnly(String written, String plain) {
        assertThat(PlainWords.of(written)).isEqualTo(plain);
    }

    @Test
    void takesComposedAndDecomposedAccentsForTheSame() {
        assertThat(PlainWords.of("e\u0301tat"))
                .isEqualTo(PlainWords.of("\u00e9tat"))
                .isEqualTo("etat");
    }

    @Test
    void listsWordsOneByOne() {
        assertThat(PlainWords.list(" L'Île-d'Yeu ")).containsExactly("l", "ile", "d", "yeu");
        assertThat(PlainWords.list("...")).isEmpty();
    }

    @Test
    void losesAccentsAloneWhereSignsMatter() {
        assertThat(PlainWords.withoutAccents("N° 1.É (bis)")).isEqualTo("n° 1.e (bis)");
    }
}
