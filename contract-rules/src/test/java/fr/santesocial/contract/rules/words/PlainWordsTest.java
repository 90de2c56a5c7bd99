package fr.santesocial.contract.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void takesNoLettersApartAmongMarksThatWouldHaveToBePutInOrder() {
        // Putting marks in order takes time by the square of their number: what is sorted behind a mark must go before.
        String lastInOrder = "x\u0345";
        IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> !PlainWords.isAccent(c))
                .forEach(c -> assertThat(Normalizer.normalize(lastInOrder + Character.toString(c), Normalizer.Form.NFD))
                        .as("U+%04X", c)
                        .startsWith(lastInOrder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u0345\u0334", "\ud834\udd6d\u302e"})
    void losesAnyNumberOfMarks(String marks) {
        assertThat(PlainWords.of("e" + marks.repeat(1000) + "tat")).isEqualTo("etat");
    }
}
