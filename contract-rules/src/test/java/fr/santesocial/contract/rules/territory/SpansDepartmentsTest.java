package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.commune;
import static fr.santesocial.contract.rules.territory.TerritoryCases.left;
import static fr.santesocial.contract.rules.territory.TerritoryCases.named;
import static fr.santesocial.contract.rules.territory.TerritoryCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansDepartmentsTest {
    private final RuleTester tester = RuleTester.of(new SpansDepartments());

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "85011, 85134, PASSED",
        "85011, 44154, FAILED",
        "2A004, 2B033, FAILED",
        "97101, 97209, FAILED",
        "97101, 97132, PASSED",
        "98711, 98801, FAILED"
    })
    void comparesDepartments(String first, String second, OutcomeStatus status) {
        assertThat(tester.outcome(with(commune(first), commune(second))).status())
                .isEqualTo(status);
    }

    @Test
    void namesEveryDepartmentInOrderWithItsFirstCommune() {
        Contract contract = with(commune("85011"), commune("44154"), commune("85134"), commune("44001"));
        var finding = tester.outcome(contract).findings().get(0);
        assertThat(finding.getPointer()).isEqualTo("/territory/communes");
        assertThat(finding.getRelated())
                .extracting(Spot::pointer)
                .containsExactly("/territory/communes/1/inseeCode", "/territory/communes/0/inseeCode");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Les communes du territoire relèvent de 2 départements : 44, 85.");
    }

    @ParameterizedTest(name = "until {0}")
    @CsvSource({"2025, PASSED", "2026, NOT_EVALUATED", "2027, FAILED"})
    void leavesOutCommunesThatHaveLeft(String end, OutcomeStatus status) {
        Contract contract = with(commune("85011"), left(commune("44154"), end));
        RuleTester inJune = tester.at(LocalDate.of(2026, 6, 15));
        var outcome = inJune.outcome(contract);
        assertThat(outcome.status()).isEqualTo(status);
        if (status == OutcomeStatus.NOT_EVALUATED) {
            assertThat(inJune.reasons(contract)).containsExactly("membership");
            assertThat(outcome.undecided().get(0).message(Locale.FRENCH)).contains("2 départements (44, 85)");
        }
    }

    @Test
    void cannotTellTheDepartmentWithoutACode() {
        Contract contract = with(commune("85011"), named("Belmont"), commune("8513"), commune("20004"));
        var undecided = tester.outcome(contract).undecided().get(0);
        assertThat(tester.reasons(contract)).containsExactly("codes");
        assertThat(undecided.getSpot().pointer()).isEqualTo("/territory/communes");
        assertThat(undecided.message(Locale.FRENCH))
                .isEqualTo("Le département de 3 communes n'est pas connu : leurs codes manquent ou ne le disent pas.");
        assertThat(tester.outcome(with(commune("85011"), named("Belmont")))
                        .undecided()
                        .get(0)
                        .message(Locale.FRENCH))
                .isEqualTo("Le département de 1 commune n'est pas connu : son code manque ou ne le dit pas.");
    }

    @Test
    void twoAreEnoughWhateverTheOthers() {
        assertThat(tester.pointers(with(commune("85011"), named("Belmont"), commune("44154"))))
                .hasSize(1);
    }

    @Test
    void isNotApplicableWithoutAnyDepartment() {
        assertThat(tester.outcome(with(named("Belmont"), commune("20004"))).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(with(left(commune("85011"), "2025"))).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(with(commune("85011"))).status()).isEqualTo(OutcomeStatus.PASSED);
    }
}
