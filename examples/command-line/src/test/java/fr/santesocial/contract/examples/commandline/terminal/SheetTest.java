package fr.santesocial.contract.examples.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    @ParameterizedTest
    @CsvSource({
        "un deux trois, 20, un deux trois",
        "un deux trois, 8, un deux|trois",
        "un deux trois, 3, un|deux|trois",
        "anticonstitutionnellement non, 5, anticonstitutionnellement|non",
        "été à la mer, 7, été à|la mer",
        "dit « oui » ici, 9, dit|« oui »|ici",
        "combien ? trois, 9, combien ?|trois",
        "'', 9, ''"
    })
    void cutsBetweenWords(String text, int width, String expected) {
        assertThat(Sheet.wrapped(text, width)).isEqualTo(List.of(expected.split("\\|", -1)));
    }

    @ParameterizedTest
    @CsvSource({"court, 10, court", "un peu plus long, 10, un peu pl…", "😀😀😀, 2, 😀…"})
    void shortensToWholeCharacters(String text, int most, String expected) {
        assertThat(Sheet.shortened(text, most)).isEqualTo(expected);
    }
}
