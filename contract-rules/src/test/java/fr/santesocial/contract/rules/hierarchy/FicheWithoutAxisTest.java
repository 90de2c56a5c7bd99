package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.changing;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FicheWithoutAxisTest {
    private final RuleTester tester = RuleTester.of(new FicheWithoutAxis());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all on an axis,              1/1.1; 2/2.1,      ''",
        "one without,                 1/1.1; -/2,        /fichesActions/1/axis",
        "each is a finding,           -/1; 1/2; -/3,     /fichesActions/0/axis /fichesActions/2/axis",
        "an axis that does not exist, 1/1.1; 9/2,        ''",
    })
    void asksForAnAxis(String name, String fiches, String pointers) {
        assertThat(String.join(" ", tester.pointers(plan(2, fiches)))).isEqualTo(pointers);
    }

    @Test
    void furtherAxesAndStrategicObjectivesAreEnough() {
        Contract contract = plan(1, "-/1; -/2");
        Contract other = changing(
                contract,
                0,
                f -> FicheAction.builder().from(f).addOtherAxis("axe-1").build());
        Contract objective = changing(
                other,
                1,
                f -> FicheAction.builder().from(f).strategicObjective("os-1").build());
        assertThat(tester.pointers(contract)).hasSize(2);
        assertThat(tester.pointers(other)).containsExactly("/fichesActions/1/axis");
        assertThat(tester.pointers(objective)).isEmpty();
    }

    @Test
    void isNotApplicableWithoutAxesOrForAnotherKind() {
        assertThat(tester.outcome(plan(0, "-/1")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        Contract other = Contract.builder()
                .from(plan(1, "-/1"))
                .kind(ContractKind.PLAN_TERRITORIAL_SANTE)
                .build();
        assertThat(tester.outcome(other).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void doesNotTakeAnUnreadableAxisForAMissingOne() {
        var outcome = Plans.damaged(new FicheWithoutAxis(), plan(1, "-/1; -/2"), "/fichesActions/0/axis");
        assertThat(outcome.findings())
                .extracting(finding -> finding.getPointer())
                .containsExactly("/fichesActions/1/axis");
        assertThat(outcome.undecided()).hasSize(1);
    }

    @Test
    void namesTheFiche() {
        assertThat(tester.outcome(plan(1, "-/FA 7")).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("La fiche « FA 7 » n'est rattachée à aucun axe, alors que le contrat a des axes.");
    }
}
