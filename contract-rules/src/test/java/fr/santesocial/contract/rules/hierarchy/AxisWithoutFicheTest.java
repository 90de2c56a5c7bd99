package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.axis;
import static fr.santesocial.contract.rules.hierarchy.Plans.changing;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static fr.santesocial.contract.rules.hierarchy.Plans.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisWithoutFicheTest {
    private final RuleTester tester = RuleTester.of(new AxisWithoutFiche());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "each axis has one,           1/1.1; 2/2.1; 3/3.1, '',      ''",
        "one axis has none,           1/1.1; 3/3.1,        /axes/1, ''",
        "two axes have none,          2/2.1,               /axes/0 /axes/2, ''",
        "a fiche on no axis,          1/1.1; 2/2.1; -/4,   '',      loose",
        "a fiche on an unknown axis,  1/1.1; 3/3.1; 9/4,   '',      loose",
        "loose but no axis is empty,  1/1; 2/2; 3/3; -/4,  '',      ''",
        "no fiche at all,             '',                  '',      nothing",
    })
    void looksForAxesThatNothingHangsOn(String name, String fiches, String pointers, String reasons) {
        Contract contract = plan(3, fiches);
        assertThat(String.join(" ", tester.pointers(contract))).isEqualTo(pointers);
        assertThat(String.join(" ", tester.reasons(contract))).isEqualTo(reasons);
    }

    @Test
    void aSubAxisBearsItsAxisAndAnEmptyTreeIsOneFinding() {
        Axis first = axis(1).addAxis(axis(3).build()).addAxis(axis(4).build()).build();
        Axis second = axis(2).addAxis(axis(5).build()).build();
        assertThat(tester.pointers(with(List.of(first, second), "3/1"))).containsExactly("/axes/0/axes/1", "/axes/1");
    }

    @Test
    void furtherAxesAndStrategicObjectivesCount() {
        Axis second = axis(2).addStrategicObjective(
                        StrategicObjective.builder().id("os").title("Objectif").build())
                .build();
        Contract contract = with(List.of(axis(1).build(), second, axis(3).build()), "1/1; -/2");
        Contract linked = changing(
                contract,
                1,
                f -> FicheAction.builder()
                        .from(f)
                        .strategicObjective("os")
                        .addOtherAxis("axe-3")
                        .build());
        assertThat(tester.reasons(contract)).containsExactly("loose", "loose");
        assertThat(tester.outcome(linked).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void cannotTellFromExamplesOrFromWhatCouldNotBeRead() {
        Contract examples = Contract.builder()
                .from(plan(2, "1/1.1"))
                .fichesListed(FichesListed.EXAMPLES)
                .build();
        assertThat(tester.reasons(examples)).containsExactly("examples");
        var outcome = Plans.damaged(new AxisWithoutFiche(), plan(2, "1/1.1"), "/fichesActions/1");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @Test
    void isNotAboutContractsThatAreNotYetInForce() {
        Contract signed = Contract.builder()
                .from(plan(2, "1/1.1"))
                .stage(ContractStage.FRAMEWORK_SIGNED)
                .build();
        assertThat(tester.outcome(signed).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
