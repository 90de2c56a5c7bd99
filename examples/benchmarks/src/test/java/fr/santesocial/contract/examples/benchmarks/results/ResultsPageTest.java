package fr.santesocial.contract.examples.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page says what the files beside it say. */
class ResultsPageTest {
    private static final Path PAGE = Path.of("RESULTS.md");
    private static final Path RESULTS = Path.of("results");

    @Test
    void isMadeOfTheResults() throws Exception {
        assertThat(Files.readString(PAGE))
                .as("examples/benchmarks/RESULTS.md: make it anew by examples/benchmarks/measure page")
                .isEqualTo(ResultsPage.of(RESULTS));
    }

    @Test
    void resultsTellNothingOfTheMachineButItsKind() throws Exception {
        try (Stream<Path> files = Files.list(RESULTS)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(3);
            for (Path file : all) {
                assertThat(Files.readString(file)).doesNotContain("/home", "/usr", "/root", "/tmp", "jvm", "\\\\");
            }
        }
    }

    @Test
    void aGoalIsMissedAboveItsLimitAsPrinted() {
        assertThat(new Goal("", 3.004, 3).isReached()).isTrue();
        assertThat(new Goal("", 3.006, 3).isReached()).isFalse();
        assertThat(new Goal("", 0.2, 0.25).isReached()).isTrue();
        assertThat(new Goal("", 0.256, 0.25).isReached()).isFalse();
    }

    @Test
    void sizesAreSaidInWords() {
        assertThat(Sizes.words(60_499)).isEqualTo("60 KB");
        assertThat(Sizes.words(999_499)).isEqualTo("999 KB");
        assertThat(Sizes.words(999_500)).isEqualTo("1.0 MB");
    }
}
