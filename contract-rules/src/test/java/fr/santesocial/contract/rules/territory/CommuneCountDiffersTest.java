package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.communes;
import static fr.santesocial.contract.rules.territory.TerritoryCases.declaring;
import static fr.santesocial.contract.rules.territory.TerritoryCases.joined;
import static fr.santesocial.contract.rules.territory.TerritoryCases.left;
import static fr.santesocial.contract.rules.territory.TerritoryCases.named;
import static fr.santesocial.contract.rules.territory.TerritoryCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneCountDiffersTest {
    private static final Contract THREE = with(named("Alba"), named("Belmont"), named("Corbel"));

    private final RuleTester tester = RuleTester.of(new CommuneCountDiffers());

    @ParameterizedTest(name = "{0} declared, three listed")
    @CsvSource({"0, FAILED", "2, FAILED", "3, PASSED", "4, FAILED"})
    void comparesWithTheList(int declared, OutcomeStatus status) {
        assertThat(tester.outcome(declaring(THREE, communes(declared))).status())
                .isEqualTo(status);
    }

    @Test
    void saysBothNumbersAtTheDeclaredOne() {
        var finding = tester.outcome(declaring(THREE, communes(3), communes(19)))
                .findings()
                .get(0);
        assertThat(finding.getPointer()).isEqualTo("/declaredCounts/1/count");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/territory/communes");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("Le document annonce 19 communes ; la liste en compte 3.");
    }

    /** One has left, one perhaps, one is there. */
    @ParameterizedTest(name = "{0} declared of one to two in a list of three")
    @CsvSource({"0, FAILED", "1, NOT_EVALUATED", "2, NOT_EVALUATED", "3, PASSED", "4, FAILED"})
    void knowsThatMembershipChanges(int declared, OutcomeStatus status) {
        Contract contract = declaring(
                with(left(named("Alba"), "2024"), left(named("Belmont"), "2026"), named("Corbel")), communes(declared));
        RuleTester inJune = tester.at(LocalDate.of(2026, 6, 15));
        assertThat(inJune.outcome(contract).status()).isEqualTo(status);
        assertThat(inJune.reasons(contract))
                .isEqualTo(status == OutcomeStatus.NOT_EVALUATED ? List.of("membership") : List.of());
    }

    @ParameterizedTest(name = "{0} declared on {1}")
    @CsvSource({
        "2,, PASSED",
        "2, 2030, PASSED",
        "1,, FAILED",
        "1, 2023-06-01, PASSED",
        "2, 2023-06-01, FAILED",
        "3, 2023-06-01, PASSED"
    })
    void countsThoseOfTheDayItWasDeclared(int declared, String on, OutcomeStatus status) {
        DeclaredCount count = DeclaredCount.builder()
                .from(communes(declared))
                .on(Optional.ofNullable(on).map(PartialDate::parse))
                .build();
        Contract contract = declaring(
                with(left(named("Alba"), "2024"), joined(named("Belmont"), "2024"), joined(named("Corbel"), "2025")),
                count);
        assertThat(tester.outcome(contract).status()).isEqualTo(status);
    }

    @Test
    void cannotCompareWithNothing() {
        assertThat(tester.reasons(declaring(with(), communes(19)))).containsExactly("none");
        Contract nowhere =
                Contract.builder().from(THREE).territory(Optional.empty()).build();
        assertThat(tester.reasons(declaring(nowhere, communes(1)))).containsExactly("none");
        assertThat(tester.outcome(declaring(with(), communes(0))).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void cannotCompareAPartOrWhatIsNotInFigures() {
        DeclaredCount ofAxis =
                DeclaredCount.builder().from(communes(2)).axis("axe-1").build();
        DeclaredCount ofStatus = DeclaredCount.builder()
                .from(communes(2))
                .status(ActionStatus.DONE)
                .build();
        DeclaredCount inWords =
                DeclaredCount.builder().of(CountedElement.COMMUNES).build();
        var outcome = tester.outcome(declaring(THREE, ofAxis, ofStatus, inWords));
        assertThat(tester.reasons(declaring(THREE, ofAxis, ofStatus, inWords)))
                .containsExactly("limit", "limit", "no-number");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.undecided())
                .extracting(u -> u.getSpot().pointer())
                .containsExactly("/declaredCounts/0/count", "/declaredCounts/1/count", "/declaredCounts/2/count");
    }

    @Test
    void leavesOtherCountsToOtherRules() {
        DeclaredCount epcis =
                DeclaredCount.builder().of(CountedElement.EPCI).count(9).build();
        assertThat(tester.outcome(declaring(THREE, epcis)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
