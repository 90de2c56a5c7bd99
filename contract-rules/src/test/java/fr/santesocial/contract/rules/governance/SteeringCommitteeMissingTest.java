package fr.santesocial.contract.rules.governance;

import static fr.santesocial.contract.rules.governance.GovernedContracts.body;
import static fr.santesocial.contract.rules.governance.GovernedContracts.ofNoKind;
import static fr.santesocial.contract.rules.governance.GovernedContracts.ungoverned;
import static fr.santesocial.contract.rules.governance.GovernedContracts.withBodies;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SteeringCommitteeMissingTest {
    private final RuleTester tester = RuleTester.of(new SteeringCommitteeMissing());

    @ParameterizedTest
    @EnumSource(
            value = ContractKind.class,
            names = {"CLS", "CTG", "PLUSS"})
    void findsThatNoGovernanceIsDescribed(ContractKind kind) {
        assertThat(tester.pointers(ungoverned(kind))).containsExactly("/governance");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContractKind.class,
            names = {"PLAN_TERRITORIAL_SANTE", "ACTIONS", "OTHER"})
    void isNotAboutOtherKinds(ContractKind kind) {
        assertThat(tester.outcome(ungoverned(kind)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void findsThatNoneOfTheBodiesIsOne() {
        Contract contract = withBodies(body("Cotech", BodyKind.TECHNICAL), body("Réseau", BodyKind.OTHER));
        assertThat(tester.pointers(contract)).containsExactly("/governance/bodies");
        assertThat(tester.pointers(withBodies())).containsExactly("/governance/bodies");
    }

    @Test
    void isSilentWhereOneOfThemIs() {
        Contract contract = withBodies(ofNoKind("Réseau"), body("Copil", BodyKind.STEERING));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void cannotTellWhereTheKindOfABodyIsNotStated() {
        Contract contract = withBodies(
                body("Cotech", BodyKind.TECHNICAL),
                ofNoKind("A"),
                ofNoKind("B"),
                ofNoKind("C"),
                ofNoKind("D"),
                ofNoKind("E"),
                ofNoKind("F"));
        assertThat(tester.pointers(contract)).isEmpty();
        assertThat(tester.reasons(contract)).containsExactly("kind-unknown");
        assertThat(tester.outcome(contract).undecided().get(0).message(Locale.FRENCH))
                .isEqualTo("Aucun comité de pilotage n'est cité, mais le type de 6 instances n'est pas précisé :"
                        + " A, B, C, D, E. Ce peut être lui.");
    }

    @Test
    void namesASingleBodyOfNoKind() {
        assertThat(tester.outcome(withBodies(ofNoKind("Comité")))
                        .undecided()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("Aucun comité de pilotage n'est cité, mais le type de 1 instance n'est pas précisé :"
                        + " Comité. Ce peut être lui.");
    }

    @ParameterizedTest
    @CsvSource({"PREPARATION, false", "FRAMEWORK_SIGNED, true", "IN_FORCE, true", "CLOSED, true"})
    void waitsForTheSignatureOfTheFramework(ContractStage stage, boolean fires) {
        var outcome = tester.outcome(Contract.builder()
                .from(ungoverned(ContractKind.CLS))
                .stage(stage)
                .build());
        assertThat(outcome.status()).isEqualTo(fires ? OutcomeStatus.FAILED : OutcomeStatus.NOT_APPLICABLE);
        assertThat(outcome.findings()).allMatch(finding -> finding.getSeverity() == Severity.WARNING);
    }

    @Test
    void takesNoBodyForAbsentThatCouldNotBeRead() {
        var outcome = DamagedContract.outcome(
                new SteeringCommitteeMissing(), ReferenceContracts.sound(ContractKind.CLS), "/governance/bodies/1");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}
