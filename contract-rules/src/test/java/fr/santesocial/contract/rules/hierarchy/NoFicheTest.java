package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoFicheTest {
    private static final Contract NONE = plan(2, "");
    private final RuleTester tester = RuleTester.of(new NoFiche());

    @ParameterizedTest
    @CsvSource({"PREPARATION, INFO", "FRAMEWORK_SIGNED, INFO", "IN_FORCE, WARNING", "CLOSED, WARNING"})
    void isWorthKnowingAtFirstAndAGapOnceInForce(ContractStage stage, Severity severity) {
        var outcome = tester.outcome(Contract.builder().from(NONE).stage(stage).build());
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/fichesActions");
            assertThat(finding.getSeverity()).isEqualTo(severity);
            assertThat(finding.fix(Locale.FRENCH))
                    .startsWith(
                            severity == Severity.INFO
                                    ? "Ajoutez les fiches actions quand le plan d'actions sera arrêté, ou indiquez"
                                    : "Ajoutez les fiches actions, ou indiquez");
            assertThat(finding.fix(Locale.ENGLISH))
                    .startsWith(
                            severity == Severity.INFO
                                    ? "Add the fiches actions once the action plan is settled, or state"
                                    : "Add the fiches actions, or state");
        });
    }

    @Test
    void isWorthKnowingWhereTheStageIsNotStated() {
        var outcome = tester.outcome(
                Contract.builder().from(NONE).stage(Optional.empty()).build());
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(finding.fix(Locale.FRENCH)).contains("quand le plan d'actions sera arrêté");
        });
    }

    @Test
    void passesWithAFiche() {
        assertThat(tester.outcome(plan(1, "1/1")).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = FichesListed.class,
            names = {"EXAMPLES", "NONE"})
    void cannotTellFromADocumentThatDoesNotListThem(FichesListed listed) {
        assertThat(tester.reasons(
                        Contract.builder().from(NONE).fichesListed(listed).build()))
                .containsExactly("not-listed");
    }

    @Test
    void findsNothingWhereFichesCouldNotBeRead() {
        var outcome = Plans.damaged(new NoFiche(), NONE, "/fichesActions/0");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}
