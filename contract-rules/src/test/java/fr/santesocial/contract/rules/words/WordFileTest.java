package fr.santesocial.contract.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFileTest {
    private static final String VERSION = "# Version 1";
    private static final String SOURCES = "# Sources: usage";

    @Test
    void leavesOutCommentsAndBlankLines() {
        assertThat(WordFile.content(
                        List.of(VERSION, SOURCES, "# on words", "santé", "", "- santé # animale"), "sample"))
                .containsExactly("santé", "- santé # animale");
    }

    @Test
    void refusesFilesThatDoNotSayWhereTheyComeFrom() {
        for (List<String> written :
                List.of(List.<String>of(), List.of(VERSION), List.of(VERSION, "santé"), List.of(SOURCES, VERSION))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> WordFile.content(written, "sample"))
                    .withMessageContaining("sample");
        }
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordFile.lines(WordFileTest.class, "nowhere"))
                .withMessage("no word file nowhere");
    }
}
