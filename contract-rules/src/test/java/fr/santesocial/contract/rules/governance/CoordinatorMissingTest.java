package fr.santesocial.contract.rules.governance;

import static fr.santesocial.contract.rules.governance.GovernedContracts.body;
import static fr.santesocial.contract.rules.governance.GovernedContracts.ungoverned;
import static fr.santesocial.contract.rules.governance.GovernedContracts.withBodies;
import static fr.santesocial.contract.rules.governance.GovernedContracts.withCoordination;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoordinatorMissingTest {
    private final RuleTester tester = RuleTester.of(new CoordinatorMissing());

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
    void aCommitteeIsNotAFunction() {
        Contract contract = withBodies(body("Comité de coordination", BodyKind.COORDINATION));
        assertThat(tester.pointers(contract)).containsExactly("/governance/coordination");
    }

    @Test
    void isSilentWhereThereIsAFunction() {
        assertThat(tester.outcome(withCoordination("coordinatrice")).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.outcome(withCoordination("coordinatrice", "chargé de coopération"))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @EnumSource(ContractStage.class)
    void warnsAtEveryStage(ContractStage stage) {
        Contract contract = Contract.builder()
                .from(ungoverned(ContractKind.CLS))
                .stage(stage)
                .build();
        assertThat(tester.outcome(contract).findings())
                .singleElement()
                .matches(finding -> finding.getSeverity() == Severity.WARNING);
    }

    @Test
    void takesNoFunctionForAbsentThatCouldNotBeRead() {
        var outcome =
                DamagedContract.outcome(new CoordinatorMissing(), withCoordination(), "/governance/coordination/0");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}
