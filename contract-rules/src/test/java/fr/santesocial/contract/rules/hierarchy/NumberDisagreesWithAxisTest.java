package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.axis;
import static fr.santesocial.contract.rules.hierarchy.Plans.changing;
import static fr.santesocial.contract.rules.hierarchy.Plans.numbers;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static fr.santesocial.contract.rules.hierarchy.Plans.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberDisagreesWithAxisTest {
    private final RuleTester tester = RuleTester.of(new NumberDisagreesWithAxis());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "agrees,                     1/FA 1.1; 2/2.3; 3/3-2,   ''",
        "disagrees,                  1/FA 2.3; 2/2.1,          0",
        "three levels,               2/1.2.3,                  0",
        "a year,                     1/2024-3; 2/2.1,          ''",
    })
    void comparesTheFirstPart(String name, String fiches, String indices) {
        assertThat(tester.pointers(plan(3, fiches))).isEqualTo(numbers(indices));
    }

    @ParameterizedTest(name = "axes numbered {0}, fiche {1}")
    @CsvSource({
        "Axe 1 | Axe 2,     2/2.1, '', ''",
        "Axe 1 | Axe 2,     2/1.1, 0,  ''",
        "2 | 1,             1/2.1, '', ''",
        "2 | 1,             1/1.1, 0,  ''",
        "I | II,            2/2.1, '', ''",
        "Axe I | Axe II,    2/1.1, 0,  ''",
        "A | B,             2/2.1, '', ''",
        "A | B,             2/1.1, '', axis-number",
        "- | -,             2/2.1, '', ''",
        "- | -,             2/1.1, 0,  ''",
        "1 | -,             2/1.1, 0,  ''",
        "1 | -,             2/2.1, '', axis-number",
    })
    void readsTheNumberOfTheAxisOrItsRank(String axes, String fiches, String indices, String reasons) {
        Contract contract = with(numbered(axes), fiches);
        assertThat(tester.pointers(contract)).isEqualTo(numbers(indices));
        assertThat(String.join(" ", tester.reasons(contract))).isEqualTo(reasons);
    }

    @Test
    void forASubAxisTheTopAxisCounts() {
        Axis first = axis(1).addAxis(axis(3).number("1.2").build()).build();
        Axis second = axis(2).addAxis(axis(4).number("7").build()).build();
        Contract contract = with(List.of(first, second), "3/1.1; 3/2.1; 4/2.1; 4/7.1; 4/1.1");
        assertThat(tester.pointers(contract)).isEqualTo(numbers("1 4"));
    }

    @Test
    void strategicObjectivesMayBeCountedThrough() {
        Axis second = axis(2).addStrategicObjective(StrategicObjective.builder()
                        .id("os-5")
                        .number("5")
                        .title("Objectif")
                        .build())
                .build();
        Contract contract = with(List.of(axis(1).build(), second), "2/5.1; -/1.1");
        assertThat(tester.pointers(contract)).isEqualTo(numbers("0"));
        Contract first = changing(contract, 0, NumberDisagreesWithAxisTest::servingObjective);
        assertThat(tester.pointers(first)).isEmpty();
        Contract other = Contract.builder()
                .from(first)
                .fichesActions(List.of(FicheAction.builder()
                        .from(first.getFichesActions().get(0))
                        .number("4.1")
                        .build()))
                .build();
        assertThat(tester.outcome(other).findings().get(0).fix(Locale.FRENCH))
                .isEqualTo("Corrigez le numéro de la fiche ou de son objectif, ou ajoutez l'axe 4 s'il a été oublié.");
        assertThat(tester.pointers(changing(first, 1, NumberDisagreesWithAxisTest::servingObjective)))
                .isEqualTo(numbers("1"));
    }

    @ParameterizedTest
    @CsvSource({"1/FA 3", "-/1.1", "9/1.1", "1/-"})
    void hasNothingToSayOf(String fiche) {
        assertThat(tester.outcome(plan(2, fiche)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void saysWhatDisagrees() {
        var finding = tester.outcome(plan(2, "1/FA 2.3")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le numéro « FA 2.3 » annonce l'axe 2, mais la fiche est rattachée à l'axe « 1 – Axe A ».");
        assertThat(finding.getRelated().get(0).pointer()).isEqualTo("/axes/0");
        assertThat(finding.fix(Locale.FRENCH)).isEqualTo("Rattachez la fiche à l'axe 2, ou corrigez son numéro.");
    }

    @Test
    void doesNotSendToAnAxisThatDoesNotExist() {
        var finding = tester.outcome(plan(2, "1/FA 3.1")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le numéro « FA 3.1 » annonce l'axe 3 (qui n'existe pas), mais la fiche est rattachée à"
                        + " l'axe « 1 – Axe A ».");
        assertThat(finding.fix(Locale.FRENCH)).isEqualTo("Corrigez son numéro, ou ajoutez l'axe 3 s'il a été oublié.");
        assertThat(finding.message(Locale.ENGLISH))
                .startsWith("Number “FA 3.1” announces axis 3 (which does not exist), but");
        assertThat(finding.fix(Locale.ENGLISH)).isEqualTo("Correct its number, or add axis 3 if it was forgotten.");
    }

    @ParameterizedTest(name = "axes numbered {0}, fiche {1}")
    @CsvSource({
        "1 | 2,     1/2.1, true",
        "1 | 2,     1/3.1, false",
        "1 | 2,     1/0.1, false",
        "- | -,     1/2.1, true",
        "- | -,     1/3.1, false",
        "- | -,     1/0.1, false",
        "1 | 5,     1/2.1, false",
        "1 | 5,     1/5.1, true",
        "1 | V,     1/2.1, true",
        "1 | V,     1/5.1, true",
        "1 | V,     1/3.1, false",
        "1 | B,     1/4.1, true",
        "1 | -,     1/4.1, true",
    })
    void knowsWhichAxesThereMayBe(String axes, String fiches, boolean exists) {
        assertThat(tester.outcome(with(numbered(axes), fiches)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix(Locale.FRENCH))
                        .startsWith(exists ? "Rattachez la fiche à l'axe " : "Corrigez son numéro"));
    }

    @Test
    void countsSubAxesAmongThoseThatExist() {
        Axis second = axis(2).addAxis(axis(4).number("7").build()).build();
        var findings = tester.outcome(with(List.of(axis(1).build(), second), "1/7.1; 1/4.1"))
                .findings();
        assertThat(findings)
                .extracting(finding -> finding.fix(Locale.FRENCH))
                .containsExactly(
                        "Rattachez la fiche à l'axe 7, ou corrigez son numéro.",
                        "Corrigez son numéro, ou ajoutez l'axe 4 s'il a été oublié.");
    }

    @Test
    void saysThatTheRankCounts() {
        Axis first = Axis.builder().id("axe-1").title("Soins").build();
        Axis second = Axis.builder().id("axe-2").title("Familles").build();
        var finding =
                tester.outcome(with(List.of(first, second), "2/1.1")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le numéro « 1.1 » annonce l'axe 1, mais la fiche est rattachée à l'axe « Familles » (axe 2"
                        + " dans l'ordre du document).");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Number “1.1” announces axis 1, but the fiche is attached to axis “Familles” (axis 2 in"
                        + " the order of the document).");
    }

    @Test
    void doesNotNameTheRankWhereOtherAxesAreNumbered() {
        Axis second = Axis.builder().id("axe-2").title("Familles").build();
        var finding = tester.outcome(with(List.of(axis(1).build(), second), "2/1.1"))
                .findings()
                .get(0);
        assertThat(finding.message(Locale.FRENCH)).endsWith("à l'axe « Familles ».");
    }

    @Test
    void cannotTellWhereTheAxisCouldNotBeRead() {
        var outcome = Plans.damaged(new NumberDisagreesWithAxis(), plan(2, "1/2.3; 2/2.1"), "/axes/0/number");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private static List<Axis> numbered(String axes) {
        List<Axis> made = new ArrayList<>();
        for (String number : axes.split("\\|", -1)) {
            Axis.Builder axis = Axis.builder().id("axe-" + (made.size() + 1)).title("Titre");
            made.add(
                    number.strip().equals("-")
                            ? axis.build()
                            : axis.number(number.strip()).build());
        }
        return made;
    }

    private static FicheAction servingObjective(FicheAction fiche) {
        return FicheAction.builder().from(fiche).strategicObjective("os-5").build();
    }
}
