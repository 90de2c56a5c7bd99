package fr.santesocial.contract.examples.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published sources are the documents as found, without private details. */
class SeedsTest {

    @Test
    void noFileTellsHowToReachAPerson() throws IOException {
        assertThat(PrivateDataCheck.problems(Places.CONTRACTS, List.of())).isEmpty();
    }

    @Test
    void theSourcesAreTheSeedsButForTheirBrackets() throws IOException {
        List<List<String>> seeds = seeds();
        Set<List<String>> taken = new HashSet<>();
        for (SourceDocument document : SourceDocument.ALL) {
            List<String> source = PlainText.lines(Places.CONTRACTS.resolve(document.file()));
            List<String> seed = SeedCheck.seedOf(source, seeds);
            assertThat(taken.add(seed)).as("%s has a seed of its own", document).isTrue();
            assertThat(new SeedCheck(document.name(), source, seed).problems()).isEmpty();
        }
    }

    @Test
    void whatTheBracketsHideStandsInNoFile() throws IOException {
        List<List<String>> seeds = seeds();
        Set<String> hidden = new HashSet<>();
        for (SourceDocument document : SourceDocument.ALL) {
            List<String> source = PlainText.lines(Places.CONTRACTS.resolve(document.file()));
            hidden.addAll(new SeedCheck(document.name(), source, SeedCheck.seedOf(source, seeds)).hidden());
        }
        assertThat(hidden.isEmpty()).as("nothing is hidden").isFalse();
        assertThat(PrivateDataCheck.problems(Places.CONTRACTS, hidden)).isEmpty();
    }

    private static List<List<String>> seeds() throws IOException {
        assumeTrue(
                Files.isDirectory(Places.SEEDS),
                "No folder shared/seeds beside the checkout: the sources are not compared with the documents as found.");
        List<List<String>> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Places.SEEDS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                seeds.add(PlainText.lines(file));
            }
        }
        return seeds;
    }
}
