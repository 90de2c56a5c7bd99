package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Undecided;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every reason not to decide is shown by a case, or it is said why it is not. */
class ReasonsTest {

    @Test
    void everyReasonIsReachedOrSaidNotToBe() throws IOException {
        Set<String> unreached = RuleTexts.all(Language.FRENCH).keySet().stream()
                .filter(RuleTexts::isReason)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unreached).as("reasons in the bundles").isNotEmpty();
        Entry.all().stream()
                .flatMap(entry -> entry.examples().stream())
                .flatMap(example -> example.outcome().undecided().stream())
                .map(Undecided::getReason)
                .forEach(unreached::remove);
        Set<String> said = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of("unreached-reasons.csv"))) {
            for (NamedCsvRecord row : rows) {
                assertThat(said.add(row.getField("reason"))).as("%s", row).isTrue();
                assertThat(row.getField("why")).as("%s", row).isNotBlank();
            }
        }
        assertThat(said)
                .as("reasons in examples/catalogue/unreached-reasons.csv, and those that no case reaches")
                .containsExactlyElementsOf(unreached);
    }
}
