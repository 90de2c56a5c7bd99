package fr.santesocial.contract.rules.hierarchy;

import static fr.santesocial.contract.rules.hierarchy.Plans.changing;
import static fr.santesocial.contract.rules.hierarchy.Plans.numbers;
import static fr.santesocial.contract.rules.hierarchy.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGapTest {
    private final RuleTester tester = RuleTester.of(new NumberGap());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no gap,                             1/1; 1/2; 1/3,                    '', ''",
        "one skipped,                        1/1; 1/3,                         1,  ''",
        "by what stands before,              1/1.1; 1/1.3; 2/2.1; 2/2.2,       1,  ''",
        "not in the order of the numbers,    1/4; 1/2; 1/1,                    0,  ''",
        "two gaps,                           1/1; 1/3; 1/4; 1/6,               1 3, ''",
        "numbers count through the axes,     1/1; 1/3; 2/2; 2/4,               '', ''",
        "skipped while counting through,     1/1; 1/2; 2/4,                    2,  ''",
        "each axis starts anew,              1/1; 1/2; 1/3; 2/1; 2/3,          4,  ''",
        "levels make no restart,              1/1; 1/2; 2/2.1; 2/4,             3,  ''",
        "words are style,                    1/Action 1; 1/Fiche action 2; 1/Action 3, '', ''",
        "letters part series,                1/A1; 1/A3; 1/B1; 1/B2,           1,  ''",
        "the first is not 1,                 1/4; 1/5,                         '', ''",
        "suffixes,                           1/1; 1/2a; 1/2b; 1/3,             '', ''",
        "filed under another axis,           1/1.1; 1/2.2; 2/2.1; 2/2.3,       '', ''",
        "too far apart,                      1/1; 1/5,                         '', sparse",
        "years,                              1/1; 1/2; 1/2016,                 '', sparse",
        "more than anybody counts to,        1/1; 1/2; 1/12345678901,          '', ''",
        "without numbers,                    1/-; 1/-,                         '', nothing",
        "an axis lost its first,             1/1; 1/2; 1/3; 2/2; 2/3,          '', ''",
        "an axis lost its first and another, 1/1; 1/2; 1/3; 1/4; 2/2; 2/4,     5,  ''",
        "no gap in either reading,           1/1; 1/2; 1/3; 2/2,               '', ''",
        "a gap in one axis only,             1/1; 1/3; 2/2; 2/3,               '', restart",
        "a gap in both readings,             1/1; 1/2; 1/3; 1/5; 2/2,          3,  ''",
        "a gap where axes meet,              1/1; 1/2; 1/3; 1/4; 2/4; 2/6,     5,  ''",
    })
    void looksForSkippedNumbers(String name, String fiches, String indices, String reasons) {
        Contract contract = plan(3, fiches);
        assertThat(tester.pointers(contract)).isEqualTo(numbers(indices));
        assertThat(String.join(" ", tester.reasons(contract))).isEqualTo(reasons);
    }

    @Test
    void saysWhichAreSkipped() {
        String fiches = IntStream.rangeClosed(1, 16).mapToObj(n -> "-/" + n).collect(Collectors.joining(";"));
        var finding = tester.outcome(plan(0, fiches + "; -/18")).findings().get(0);
        assertThat(finding.getPointer()).isEqualTo("/fichesActions/16/number");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Les numéros des fiches passent de « 16 » à « 18 » : le numéro 17 manque.");
        assertThat(finding.fix(Locale.FRENCH))
                .isEqualTo("Ajoutez la fiche qui manque, ou notez sur la fiche « 18 » pourquoi la numérotation saute.");
        assertThat(finding.getRelated().get(0).pointer()).isEqualTo("/fichesActions/15/number");
    }

    @Test
    void saysSeveralWithWhatStandsBefore() {
        var finding = tester.outcome(plan(1, "1/FA 1.1; 1/FA 1.4")).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo(
                        "Les numéros des fiches passent de « FA 1.1 » à « FA 1.4 » : les numéros 1.2, 1.3 manquent.");
        assertThat(finding.fix(Locale.FRENCH)).startsWith("Ajoutez les fiches qui manquent, ou notez");
        assertThat(finding.fix(Locale.ENGLISH)).startsWith("Add the missing fiches, or note");
    }

    @Test
    void aNoteExplainsTheGap() {
        Contract noted = changing(
                plan(1, "1/1; 1/3; 1/5"),
                1,
                f -> FicheAction.builder()
                        .from(f)
                        .numberNote("La fiche 2 a été retirée.")
                        .build());
        assertThat(tester.pointers(noted)).isEqualTo(numbers("2"));
    }

    @Test
    void saysThatNumbersMayStartAnew() {
        var undecided = tester.outcome(plan(2, "1/1; 1/3; 2/2; 2/3")).undecided();
        assertThat(undecided).singleElement().satisfies(each -> {
            assertThat(each.getSpot().pointer()).isEqualTo("/fichesActions/1/number");
            assertThat(each.message(Locale.FRENCH))
                    .isEqualTo("Les numéros passent de « 1 » à « 3 », mais on ne peut pas savoir s'ils recommencent à"
                            + " chaque axe.");
        });
    }

    @Test
    void cannotTellFromExamplesOrFromWhatCouldNotBeRead() {
        Contract examples = Contract.builder()
                .from(plan(1, "1/1; 1/3"))
                .fichesListed(FichesListed.EXAMPLES)
                .build();
        assertThat(tester.reasons(examples)).containsExactly("examples");
        assertThat(Plans.damaged(new NumberGap(), plan(1, "1/1; 1/3"), "/fichesActions/1")
                        .status())
                .isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}
