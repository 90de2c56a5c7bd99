package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndNotLaterTest {
    private static final String FIRST = "/amendments/0/newEnd";
    private final RuleTester tester = RuleTester.of(new EndNotLater());

    @ParameterizedTest(name = "{0} to {1}, {2}, then to {3}")
    @CsvSource({
        "2017, 2020-12-31, -,   2021-12-31, silent",
        "2017, 2020-12-31, -,   2020-12-31, fires",
        "2017, 2020-12-31, -,   2019,       fires",
        "2017, 2020,       -,   2021,       silent",
        "2017, 2020,       -,   2020,       dates-imprecise",
        "2017, 2020,       -,   2020-12-31, dates-imprecise",
        "2017, -,          P3Y, 2021,       silent",
        "2017, -,          P3Y, 2020,       dates-imprecise",
        "2017, -,          P3Y, 2018,       fires",
        "2017, -,          -,   2021,       former-end-unknown",
        "2017, 2020,       -,   -,          new-end-unknown",
    })
    void comparesBothEnds(String start, String end, String declared, String newEnd, String expected) {
        Contract contract = AmendedContracts.with(
                AmendedContracts.term(start, end, declared),
                AmendedContracts.prolongation(newEnd).build());
        boolean decided = expected.equals("silent") || expected.equals("fires");
        assertThat(tester.pointers(contract)).isEqualTo(AmendedContracts.list(expected.equals("fires") ? FIRST : "-"));
        assertThat(tester.reasons(contract)).isEqualTo(AmendedContracts.list(decided ? "-" : expected));
    }

    @Test
    void comparesWithTheEndOfARelatedPrs() {
        Term untilPrs = Term.builder()
                .start(AmendedContracts.date("2024"))
                .basis(TermBasis.UNTIL_PRS_END)
                .build();
        RelatedPlan prs = RelatedPlan.builder()
                .title("PRS")
                .kind(PlanKind.PRS)
                .period(AmendedContracts.period("2018", "2028"))
                .build();
        Contract contract = AmendedContracts.with(
                untilPrs, AmendedContracts.prolongation("2027").build());
        assertThat(tester.reasons(contract)).containsExactly("former-end-unknown");
        Contract related = Contract.builder().from(contract).addRelatedPlan(prs).build();
        assertThat(tester.pointers(related)).containsExactly(FIRST);
    }

    @Test
    void comparesWithTheAmendmentBefore() {
        Contract contract = AmendedContracts.with(
                AmendedContracts.prolongation("2030").build(),
                AmendedContracts.prolongation("2029").build());
        assertThat(tester.pointers(contract)).containsExactly("/amendments/1/newEnd");
    }

    @Test
    void readsTheNewEndFromThePeriodToo() {
        Contract contract = AmendedContracts.with(AmendedContracts.prolongation("-")
                .period(AmendedContracts.period("2025", "2026"))
                .build());
        assertThat(tester.pointers(contract)).containsExactly("/amendments/0/period/end");
    }

    @Test
    void takesANewEndWithoutStatedEffectForAProlongation() {
        Contract contract = AmendedContracts.with(
                Amendment.builder().newEnd(AmendedContracts.date("2026")).build());
        assertThat(tester.pointers(contract)).containsExactly(FIRST);
    }

    @Test
    void leavesAnAmendmentThatShortensAlone() {
        Contract contract = AmendedContracts.with(Amendment.builder()
                .addEffect(AmendmentEffect.CONTENT)
                .newEnd(AmendedContracts.date("2026"))
                .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
