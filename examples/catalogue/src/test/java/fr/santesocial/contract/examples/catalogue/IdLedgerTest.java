package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.DocumentFaults;
import fr.santesocial.contract.rules.derogation.DerogationFault;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdLedgerTest {

    @Test
    void everyIdIsInTheLedger() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        Stream.of(
                        Rulebook.rules().stream().map(Rule::descriptor),
                        DerogationFault.descriptors().stream(),
                        DocumentFaults.descriptors().stream())
                .flatMap(descriptors -> descriptors)
                .forEach(rule -> assertThat(rules.put(rule.id(), rule.since()))
                        .as("another rule with the id %s", rule.id())
                        .isNull());
        assertThat(IdLedger.faults(IdLedger.rows(Files.readString(Path.of("ids.csv"))), rules))
                .as("to be mended in examples/catalogue/ids.csv, whose rows are never taken out")
                .isEmpty();
    }

    /** Rows of a ledger for the rules a.one and a.two of version 0.1, and what is wrong with them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.one,0.1,,                          | append the line a.two,0.1,,",
                "a.one,0.1,, a.two,0.1,, a.two,0.1,,  | take out the second row of a.two",
                "a.one,0.1,, a.two,0.2,,              | a.two is there since 0.2, the rule says 0.1",
                "a.one,0.1,, a.two,0.1,, a.old,0.1,,"
                        + "  | there is no rule a.old: say in its row which version withdrew it",
                "a.one,0.1,, a.two,0.1,0.2,           | a.two is withdrawn: give the new rule an id of its own",
                "a.one,0.1,, a.two,0.1,, a.old,0.1,0.2,a.older"
                        + "  | a.old: only a rule there is can stand instead of a withdrawn one, not a.older",
                "a.one,0.1,,a.two a.two,0.1,,"
                        + "  | a.one: only a rule there is can stand instead of a withdrawn one, not a.two",
            })
    void faultsAreNamed(String rows, String fault) {
        assertThat(faults(rows)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a.one,0.1,, a.two,0.1,,", "a.old,0.1,0.2,a.two a.one,0.1,, a.two,0.1,, a.gone,0.1,0.3,"})
    void aLedgerMayKeepWhatIsWithdrawn(String rows) {
        assertThat(faults(rows)).isEmpty();
    }

    private static List<String> faults(String rows) {
        String file = "id,since,withdrawn,instead\n" + rows.replace(' ', '\n') + "\n";
        return IdLedger.faults(IdLedger.rows(file), Map.of("a.one", "0.1", "a.two", "0.1"));
    }
}
