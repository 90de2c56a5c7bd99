package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.numbers;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
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
        "across axes that count through,  1/1; 1/2; 1/3; 1/4; 2/4; 2/5, 4",
        "one typed wrongly,               1/1; 1/2; 1/3; 2/4; 2/5; 2/2; 2/7, 5",
        "across axes that start anew,     1/1; 1/2; 2/1; 2/2,          ''",
        "twice in an axis that restarts,  1/1; 1/2; 2/1; 2/2; 2/2,     4",
        "one axis lost its first,         1/1; 1/2; 1/3; 2/2; 2/3,     ''",
        "one of three lost its first,     1/1; 1/2; 2/2; 2/3; 3/1,     ''",
        "each axis starts anew at 10,     1/10; 1/11; 2/10; 2/11,      ''",
        "beside a fiche on no axis,       1/1; 1/2; 1/3; 2/2; 2/3; -/2, ''",
        "a single axis never restarts,    1/1; -/1,                    1",
        "written otherwise,               1/FA 1.1; 1/fa 01.1.,        1",
        "other words,                     1/Action 1; 1/Annexe 1,      ''",
        "another suffix,                  1/2a; 1/2b; 1/2 bis,         ''",
        "letters,                         1/A; 1/B; 1/a,               2",
        "levels never restart,            1/1.1; 1/1.2; 2/1.1; 2/2.2,  2",
        "levels beside plain restarts,    1/1; 1/1.2; 2/1; 2/1.2,      3",
        "levels make no restart,          1/1; 1/2; 1/3; 1/4; 2/4; 2/2.1, 4",
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
        "as likely a restart,            1/1; 1/2; 2/2; 2/3,                      '',  2",
        "only one is left,               1/1; 1/2; 1/3; 2/2,                      '',  3",
        "two missing for one clash,      1/1; 1/2; 1/3; 2/3,                      '',  3",
        "three missing for one clash,    1/1; 1/2; 1/3; 1/4; 2/4,                 4,   ''",
        "two missing for two clashes,    1/1; 1/2; 1/3; 1/4; 2/3; 2/4,            '',  ''",
        "three missing for two clashes,  1/1; 1/2; 1/3; 1/4; 1/5; 2/4; 2/5,       '',  5 6",
        "five missing for two clashes,   1/1; 1/2; 1/3; 1/4; 1/5; 1/6; 1/7; 2/6; 2/7, '', 7 8",
        "six missing for two clashes,    1/1; 1/2; 1/3; 1/4; 1/5; 1/6; 1/7; 1/8; 2/7; 2/8, 8 9, ''",
        "twice in one axis as well,      1/1; 1/2; 1/3; 1/3; 2/2; 2/3,            3,   4 5",
        "beside a fiche on no axis,      1/1; 1/2; 1/3; 2/2; -/3,                 '',  3 4",
        "other words do not clash,       1/A1; 1/A2; 1/A3; 2/B2; 2/B3,            '',  ''",
    })
    void doesNotGuessWhereNumbersMayStartAnew(String name, String fiches, String indices, String undecided) {
        var outcome = tester.outcome(plan(2, fiches));
        assertThat(outcome.findings().stream().map(Finding::getPointer).toList())
                .isEqualTo(numbers(indices));
        assertThat(outcome.undecided().stream()
                        .map(each -> each.getSpot().pointer())
                        .toList())
                .isEqualTo(numbers(undecided));
    }

    @Test
    void saysThatNumbersMayStartAnew() {
        assertThat(tester.outcome(plan(2, "1/1; 1/2; 2/2; 2/3"))
                        .undecided()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("Le numéro « 2 » de la fiche « Action c » est aussi celui de la fiche « Action b », d'un"
                        + " autre axe : on ne peut pas savoir si les numéros recommencent à chaque axe.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "with and without a prefix,     1/FA 1.1; 1/FA 1.2; 1/1.1,            2,  ''",
        "the first without,             1/1; 1/2; 1/Fiche action 2,           2,  ''",
        "n°,                            1/N° 1; 1/2; 1/1,                     2,  ''",
        "beside other prefixes,         1/Annexe 1; 1/FA 2; 1/2,              2,  ''",
        "in another axis,               1/FA 1; 1/FA 2; 2/1; 2/3,             '', ''",
        "two series,                    1/FA 1; 1/FA 2; 1/1; 1/2,             '', 2 3",
        "two fiches of one number,      1/FA 1; 1/FA 1; 1/1,                  1 2, ''",
        "a prefix that says more,       1/Annexe 1; 1/2; 1/1,                 '', ''",
        "letters of an axis,            1/A1; 1/A2; 1/1,                      '', ''",
        "two prefixes,                  1/FA 1; 1/Fiche 1; 1/2,               '', ''",
        "another suffix,                1/FA 1a; 1/1b; 1/2,                   '', ''",
    })
    void aPrefixThatSaysNothingMakesNoOtherNumber(String name, String fiches, String indices, String undecided) {
        var outcome = tester.outcome(plan(2, fiches));
        assertThat(outcome.findings().stream().map(Finding::getPointer).toList())
                .isEqualTo(numbers(indices));
        assertThat(outcome.undecided().stream()
                        .map(each -> each.getSpot().pointer())
                        .toList())
                .isEqualTo(numbers(undecided));
    }

    @Test
    void saysThatThereMayBeTwoSeries() {
        assertThat(tester.outcome(plan(1, "1/FA 1; 1/FA 2; 1/1; 1/2"))
                        .undecided()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("La fiche « Action c » porte le numéro « 1 » et la fiche « Action a » le numéro « FA 1 » :"
                        + " on ne peut pas savoir s'il s'agit d'une seule numérotation.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "each sub-axis starts anew,             1a/1; 1a/2; 1b/1; 1b/2; 2a/1,       ''",
        "twice in a sub-axis that restarts,     1a/1; 1b/1; 1b/2; 1b/2; 2a/1,       3",
        "each top axis starts anew,             1a/1; 1a/2; 1b/3; 2a/1; 2b/2,       ''",
        "twice below a top axis that restarts,  1a/1; 1a/2; 1a/3; 1b/3; 2a/1; 2b/2, 3",
        "each sub-axis but for lost firsts,     1a/1; 1a/2; 1a/3; 1b/2; 1b/3; 2a/1, ''",
        "each top axis but for a lost first,    1a/1; 1a/2; 1b/3; 2a/2; 2b/3,       ''",
        "on the top axis and below,             1/1; 1a/2; 2/1; 2a/2; 2b/2,         4",
        "top axes that count through,           1a/1; 1a/2; 1b/3; 1b/4; 2a/4; 2b/5, 4",
    })
    void looksAtTopAxesAndSubAxes(String name, String fiches, String indices) {
        assertThat(tester.pointers(Plans.with(List.of(inTwo(1), inTwo(2)), fiches)))
                .isEqualTo(numbers(indices));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "in a sub-axis or through,   1a/1; 1a/2; 1b/2; 2a/1; 2b/2,   '', 2",
        "in a top axis or through,   1a/1; 1b/2; 2a/2; 2b/3,         '', 2",
        "sure within the top axis,   1a/1; 1a/2; 1a/3; 1a/4; 1b/4; 2a/2; 2a/3; 2b/7; 2b/8, 4, 5 6",
    })
    void doesNotGuessAtEitherLevel(String name, String fiches, String indices, String undecided) {
        var outcome = tester.outcome(Plans.with(List.of(inTwo(1), inTwo(2)), fiches));
        assertThat(outcome.findings().stream().map(Finding::getPointer).toList())
                .isEqualTo(numbers(indices));
        assertThat(outcome.undecided().stream()
                        .map(each -> each.getSpot().pointer())
                        .toList())
                .isEqualTo(numbers(undecided));
    }

    @Test
    void findsTheAxisThroughTheStrategicObjective() {
        List<Axis> axes = List.of(withObjective(1), withObjective(2));
        Contract restarting = servingObjectives(Plans.with(axes, "1/1; 1/2; 2/1; 2/2; 2/2"));
        assertThat(tester.pointers(restarting)).isEqualTo(numbers("4"));
        Contract throughout = servingObjectives(Plans.with(axes, "1/1; 1/2; 1/3; 1/4; 2/4; 2/5"));
        assertThat(tester.pointers(throughout)).isEqualTo(numbers("4"));
    }

    @Test
    void namesBothFiches() {
        var finding = tester.outcome(plan(1, "1/4; 1/4")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le numéro « 4 » de la fiche « Action b » est déjà celui de la fiche « Action a ».");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/fichesActions/0/number");
        var prefixed = tester.outcome(plan(1, "1/FA 4; 1/4")).findings().get(0);
        assertThat(prefixed.message(Locale.FRENCH))
                .isEqualTo("Le numéro « 4 » de la fiche « Action b » est déjà celui de la fiche « Action a » (écrit"
                        + " « FA 4 »).");
        assertThat(prefixed.message(Locale.ENGLISH)).endsWith("that of fiche “Action a” (written “FA 4”).");
        assertThat(prefixed.getRelated()).extracting(Spot::pointer).containsExactly("/fichesActions/0/number");
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
