package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {

    @Test
    void everyRuleHasCasesAndEveryFileHasARule() throws IOException {
        List<String> rules =
                Rulebook.rules().stream().map(rule -> rule.descriptor().id()).toList();
        try (Stream<Path> files = Files.list(Path.of("cases"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .as("files in examples/catalogue/cases, one per rule of the rulebook")
                    .containsExactlyInAnyOrderElementsOf(rules);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleCanFail(String id) {
        assertThat(Cases.of(id))
                .as("cases of %s", id)
                .isNotEmpty()
                .allMatch(pair -> pair.rule().equals(id))
                .first()
                .satisfies(pair -> assertThat(pair.expected().outcome()).isEqualTo(OutcomeStatus.FAILED));
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneEditTurnsTheGoodDocumentIntoTheBadOne(Case pair) {
        assertThat(pair.edit()).as("operations of the edit").hasSize(1);
        CaseRun good = CaseRun.of(pair, pair.goodDocument());
        assertThat(good.faults()).as("faults of the good document").isEmpty();
        assertThat(good.loose())
                .as("ids of the good document that lead nowhere")
                .isEmpty();
        assertThat(good.outcome())
                .as("what became of the good document")
                .hasValueSatisfying(outcome -> assertThat(outcome.status()).isEqualTo(OutcomeStatus.PASSED));
        CaseRun bad = CaseRun.of(pair, pair.badDocument());
        assertThat(bad.faults()).as("faults of the bad document").isEmpty();
        assertThat(bad.asExpected()).as("what became of the bad document").hasValue(pair.expected());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingCanBeTakenOutOfTheGoodDocument(Case pair) {
        assertThat(Reduction.removable(pair))
                .as("take these out of the good document: the case holds without them")
                .isEmpty();
    }

    static Stream<String> ids() {
        return Rulebook.rules().stream().map(rule -> rule.descriptor().id());
    }

    static Stream<Case> all() {
        return ids().flatMap(id -> Cases.of(id).stream());
    }
}
