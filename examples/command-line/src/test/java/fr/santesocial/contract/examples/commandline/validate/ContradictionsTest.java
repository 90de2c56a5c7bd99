package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each contradiction or gap known in the sources ends as the table beside the contracts says. */
class ContradictionsTest {
    static Stream<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("../contracts/contradictions.csv"))) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertThat(rows).hasSizeGreaterThan(40);
            return rows.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void endsAsTheTableSays(NamedCsvRecord row) {
        String rule = row.getField("rule");
        String expected = row.getField("outcome");
        assertThat(row.getField("matter")).isNotBlank();
        switch (expected) {
            case "NO_RULE" -> assertThat(row.getField("why")).isNotBlank();
            case "LATER" ->
                assertThat(Rulebook.rules())
                        .as("the rule exists now: say what it finds")
                        .noneMatch(known -> known.descriptor().id().equals(rule));
            case "FINDING" ->
                assertThat(outcome(row).map(RuleOutcome::findings).orElse(List.of()))
                        .extracting(Finding::getPointer)
                        .contains(row.getField("pointer"));
            default -> {
                assertThat(outcome(row)).map(RuleOutcome::status).hasValue(OutcomeStatus.valueOf(expected));
                assertThat(expected.equals("PASSED") || !row.getField("why").isBlank())
                        .as("say why")
                        .isTrue();
            }
        }
    }

    private static Optional<RuleOutcome> outcome(NamedCsvRecord row) {
        ValidationReport report = ContractCheck.standard()
                .at(LocalDate.of(2026, 1, 1))
                .check(Path.of("../contracts/" + row.getField("contract") + ".json"));
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.ruleId().equals(row.getField("rule")))
                .findFirst();
    }
}
