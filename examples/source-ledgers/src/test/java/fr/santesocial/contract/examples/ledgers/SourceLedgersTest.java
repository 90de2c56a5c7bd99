package fr.santesocial.contract.examples.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The example contracts hold all that their sources state, and nothing else. */
class SourceLedgersTest {

    private static final List<SourceDocument> DOCUMENTS = SourceDocument.ALL;

    @Test
    void everyFileBelongsToADocument() throws IOException {
        // The table of known contradictions is held against the reports by a test of the command line.
        List<String> expected = new ArrayList<>(List.of("contradictions.csv"));
        for (SourceDocument document : DOCUMENTS) {
            expected.add(document.file());
            for (String contract : document.contracts()) {
                expected.addAll(List.of(contract + ".json", contract + ".facts.csv", contract + ".omitted.csv"));
            }
        }
        assertThat(files(Places.CONTRACTS)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void everyLineIsAFactOrIsOmitted(SourceDocument document) throws IOException {
        List<Ledger> ledgers = Ledger.readAll(Places.CONTRACTS, document);
        assertThat(ledgers).isNotEmpty().flatMap(LineCheck::problems).isEmpty();
    }

    @Test
    void everyReasonForOmittingIsTrue() throws IOException {
        int verified = 0;
        for (SourceDocument document : DOCUMENTS) {
            ReasonCheck check = new ReasonCheck(Ledger.readAll(Places.CONTRACTS, document));
            assertThat(check.problems()).isEmpty();
            verified += check.verified();
        }
        System.out.println("Reasons for omitting lines that name other lines or contracts, all true: " + verified);
        assertThat(verified).isPositive();
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void everyFactStandsInTheContract(SourceDocument document) throws IOException {
        List<Ledger> ledgers = Ledger.readAll(Places.CONTRACTS, document);
        assertThat(ledgers).isNotEmpty().flatMap(ValueCheck::problems).isEmpty();
    }

    @Test
    void everyValueComesFromASource() throws IOException {
        Map<ChosenValue, Integer> chosen = new EnumMap<>(ChosenValue.class);
        for (Ledger ledger : Ledger.readAll(Places.CONTRACTS)) {
            OriginCheck check = new OriginCheck(ledger);
            assertThat(check.problems()).isEmpty();
            check.chosen().forEach((choice, count) -> chosen.merge(choice, count, Integer::sum));
        }
        System.out.println("Values that we chose, without a line of a source: " + chosen);
        assertThat(chosen).as("an exception that nothing needs is a hole").containsOnlyKeys(ChosenValue.values());
    }

    @Test
    void factsHaveTypedHomes() throws IOException {
        List<Ledger> ledgers = Ledger.readAll(Places.CONTRACTS);
        System.out.print(Figures.table(ledgers));
        HomeCount homes = HomeCount.of(
                ledgers.stream().flatMap(ledger -> ledger.facts().stream()).toList());
        assertThat(homes.untypedPercentButOwnTexts()).isLessThan(10);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
