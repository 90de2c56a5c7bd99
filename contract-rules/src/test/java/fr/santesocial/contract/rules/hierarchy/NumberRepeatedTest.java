package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.numbers;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRepeatedTest {
    private final RuleTester tester = RuleTester.of(new NumberRepeated());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all different,                   1/1.1; 1/1.2; 2/2.1,         ''",
        "twice in an axis,                1/1.1; 1/1.1; 2/2.1,         1",
        "second and third,                1/3; 1/3; 1/3,               1 2",
        "across axes that count through,  1/1; 1/2; 2/2; 2/3,          2",
        "across axes that start anew,     1/1; 1/2; 2/1; 2/2,          ''",
        "twice in an axis that restarts,  1/1; 1/2; 2/1; 2/2; 2/2,     4",
        "one axis starts at 2,            1/1; 1/2; 2/2; 2/3; 3/1,     2 4",
        "a single axis never restarts,    1/1; -/1,                    1",
        "written otherwise,               1/FA 1.1; 1/fa 01.1.,        1",
        "other words,                     1/Action 1; 1/Annexe 1,      ''",
        "another suffix,                  1/2a; 1/2b; 1/2 bis,         ''",
        "letters,                         1/A; 1/B; 1/a,               2",
        "levels never restart,            1/1.1; 1/1.2; 2/1.1; 2/2.2,  2",
        "levels beside plain restarts,    1/1; 1/1.2; 2/1; 2/1.2,      3",
        "levels make no restart,          1/1; 1/2; 2/2; 2/2.1,        2",
        "axes in levels do not matter,    1/1; 2/1; 3/3.1; 3/3.2,      ''",
        "axes that do not exist,          8/1; 8/2; 9/1; 9/2; 9/2,     4",
        "without numbers,                 1/-; 1/-,                    nothing",
    })
    void comparesNumbers(String name, String fiches, String indices) {
        if (indices.equals("nothing")) {
            assertThat(tester.outcome(plan(3, fiches)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        } else {
            assertThat(tester.pointers(plan(3, fiches))).isEqualTo(numbers(indices));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "each sub-axis starts anew,             1a/1; 1a/2; 1b/1; 1b/2; 2a/1,       ''",
        "twice in a sub-axis that restarts,     1a/1; 1b/1; 1b/2; 1b/2; 2a/1,       3",
        "each top axis starts anew,             1a/1; 1a/2; 1b/3; 2a/1; 2b/2,       ''",
        "twice below a top axis that restarts,  1a/1; 1a/2; 1b/2; 2a/1; 2b/2,       2",
        "on the top axis and below,             1/1; 1a/2; 2/1; 2a/2; 2b/2,         4",
        "one top axis does not start anew,      1a/1; 1b/2; 2a/2; 2b/3,             2",
    })
    void looksAtTopAxesAndSubAxes(String name, String fiches, String indices) {
        assertThat(tester.pointers(Plans.with(List.of(inTwo(1), inTwo(2)), fiches)))
                .isEqualTo(numbers(indices));
    }

    @Test
    void findsTheAxisThroughTheStrategicObjective() {
        List<Axis> axes = List.of(withObjective(1), withObjective(2));
        Contract restarting = servingObjectives(Plans.with(axes, "1/1; 1/2; 2/1; 2/2; 2/2"));
        assertThat(tester.pointers(restarting)).isEqualTo(numbers("4"));
        Contract throughout = servingObjectives(Plans.with(axes, "1/1; 1/2; 2/2; 2/3"));
        assertThat(tester.pointers(throughout)).isEqualTo(numbers("2"));
    }

    @Test
    void namesBothFiches() {
        var finding = tester.outcome(plan(1, "1/4; 1/4")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le numéro « 4 » de la fiche « Action b » est déjà celui de la fiche « Action a ».");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/fichesActions/0/number");
    }

    @Test
    void cannotTellWhereANumberCouldNotBeRead() {
        var outcome = Plans.damaged(new NumberRepeated(), plan(1, "1/-; 1/4; 1/5"), "/fichesActions/0/number");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    /** An axis with the sub-axes a and b. */
    private static Axis inTwo(int number) {
        return Plans.axis(number)
                .addAxes(Axis.builder()
                        .id("axe-" + number + "a")
                        .title("Première partie")
                        .build())
                .addAxes(Axis.builder()
                        .id("axe-" + number + "b")
                        .title("Seconde partie")
                        .build())
                .build();
    }

    private static Axis withObjective(int number) {
        return Plans.axis(number)
                .addStrategicObjectives(StrategicObjective.builder()
                        .id("objectif-axe-" + number)
                        .title("Un objectif")
                        .build())
                .build();
    }

    /** The same plan with fiches that name the objective of their axis, not the axis itself. */
    private static Contract servingObjectives(Contract contract) {
        return Contract.builder()
                .from(contract)
                .fichesActions(contract.getFichesActions().stream()
                        .map(fiche -> FicheAction.builder()
                                .from(fiche)
                                .axis(Optional.empty())
                                .strategicObjective(
                                        "objectif-" + fiche.getAxis().orElseThrow())
                                .build())
                        .toList())
                .build();
    }
}
