package fr.santesocial.contract.rules.phase;

import static fr.santesocial.contract.rules.phase.PhasedContracts.inPreparation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseMissingTest {
    private static final String ALL = "DIAGNOSIS PRIORITISATION ACTION_PLAN";
    private final RuleTester tester = RuleTester.of(new PhaseMissing());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "none at all,        '',                                       false",
        "all three,          DIAGNOSIS PRIORITISATION ACTION_PLAN,     true",
        "in another order,   ACTION_PLAN DIAGNOSIS PRIORITISATION,     true",
        "and more,           DIAGNOSIS DIAGNOSIS PRIORITISATION ACTION_PLAN -, true",
        "no diagnosis,       PRIORITISATION ACTION_PLAN SIGNATURE,     false",
        "no prioritisation,  DIAGNOSIS ACTION_PLAN OTHER,              false",
        "no action plan,     DIAGNOSIS PRIORITISATION EVALUATION,      false",
    })
    void asksForThreePhases(String name, String kinds, boolean silent) {
        for (ContractKind kind : List.of(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)) {
            RuleOutcome outcome = tester.outcome(inPreparation(kind, phases(kinds)));
            assertThat(outcome.status()).isEqualTo(silent ? OutcomeStatus.PASSED : OutcomeStatus.FAILED);
            assertThat(tester.pointers(inPreparation(kind, phases(kinds))))
                    .isEqualTo(silent ? List.of() : List.of("/phases"));
        }
    }

    @Test
    void namesWhatIsMissing() {
        var findings = tester.outcome(inPreparation(ContractKind.CLS, phases("PRIORITISATION")))
                .findings();
        assertThat(findings.get(0).message(Locale.FRENCH))
                .startsWith("Le contrat est en préparation, et 2 phases attendues manquent : ");
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .isEqualToIgnoringCase("The contract is under preparation, and 2 expected phases are missing:"
                        + " diagnosis, drawing up the action plan.");
    }

    @Test
    void cannotTellWhereTheKindOfAPhaseIsNotStated() {
        Contract contract = inPreparation(ContractKind.CLS, phases("DIAGNOSIS -"));
        assertThat(tester.pointers(contract)).isEmpty();
        assertThat(tester.reasons(contract)).containsExactly("kind-unknown");
    }

    @Test
    void cannotTellWhereTheStageIsNotStated() {
        assertThat(tester.reasons(withoutStage(""))).containsExactly("stage-unknown");
        assertThat(tester.reasons(withoutStage("-"))).containsExactly("stage-unknown");
        assertThat(tester.pointers(withoutStage(""))).isEmpty();
        assertThat(tester.outcome(withoutStage(ALL)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContractStage.class,
            names = {"FRAMEWORK_SIGNED", "IN_FORCE", "CLOSED"})
    void isOnlyAboutThePreparation(ContractStage stage) {
        Contract contract = Contract.builder()
                .from(inPreparation(ContractKind.CLS))
                .stage(stage)
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContractKind.class,
            names = {"PLAN_TERRITORIAL_SANTE", "ACTIONS", "OTHER"})
    void isNotAboutOtherKinds(ContractKind kind) {
        assertThat(tester.outcome(inPreparation(kind)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void takesNoPhaseForAbsentThatCouldNotBeRead() {
        var outcome = DamagedContract.outcome(
                new PhaseMissing(), inPreparation(ContractKind.CLS, phases("DIAGNOSIS")), "/phases/1");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private static Contract withoutStage(String kinds) {
        return Contract.builder()
                .from(inPreparation(ContractKind.CLS, phases(kinds)))
                .stage(Optional.empty())
                .build();
    }

    private static Phase[] phases(String kinds) {
        return kinds.isEmpty()
                ? new Phase[0]
                : Arrays.stream(kinds.split(" ")).map(PhasedContracts::phase).toArray(Phase[]::new);
    }
}
