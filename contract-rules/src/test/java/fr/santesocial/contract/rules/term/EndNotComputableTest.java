package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.PlanState;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EndNotComputableTest {
    private static final Term UNTIL_PRS_END =
            TermContracts.term("2025", "-").basis(TermBasis.UNTIL_PRS_END).build();
    private final RuleTester tester = RuleTester.of(new EndNotComputable());

    @Test
    void firesAtTheMissingEndOfThePrs() {
        assertThat(tester.pointers(TermContracts.withTerm(UNTIL_PRS_END))).containsExactly("/term/prsEnd");
    }

    @Test
    void isSilentWhereTheTermGivesIt() {
        Term term =
                Term.builder().from(UNTIL_PRS_END).prsEnd(PartialDate.of(2028)).build();
        assertThat(tester.pointers(TermContracts.withTerm(term))).isEmpty();
    }

    @Test
    void isSilentWhereTheEndIsStated() {
        Term term = Term.builder().from(UNTIL_PRS_END).end(PartialDate.of(2028)).build();
        assertThat(tester.pointers(TermContracts.withTerm(term))).isEmpty();
    }

    @Test
    void isSilentWhereARelatedPrsGivesIt() {
        assertThat(tester.pointers(related(PlanKind.PRS, PlanState.IN_FORCE, "2028")))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        Finding finding =
                tester.outcome(TermContracts.withTerm(UNTIL_PRS_END)).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le contrat court jusqu'à la fin du PRS,"
                        + " mais le document ne dit pas quand le PRS en cours se termine.");
    }

    @Test
    void firesWhereOnlyAnEndedPrsOrAnotherPlanGivesIt() {
        assertThat(tester.pointers(related(PlanKind.PRS, PlanState.ENDED, "2024")))
                .containsExactly("/term/prsEnd");
        assertThat(tester.pointers(related(PlanKind.PRAPS, PlanState.IN_FORCE, "2028")))
                .containsExactly("/term/prsEnd");
    }

    @Test
    void firesWhereTwoRelatedPrsGiveTwoEnds() {
        Contract one = related(PlanKind.PRS, PlanState.IN_FORCE, "2028");
        Contract two = Contract.builder()
                .from(one)
                .addRelatedPlan(RelatedPlan.builder()
                        .from(one.getRelatedPlans().get(0))
                        .period(TermContracts.period("2028", "2033"))
                        .build())
                .build();
        assertThat(tester.pointers(two)).containsExactly("/term/prsEnd");
    }

    @Test
    void isNotApplicableToOtherTerms() {
        Contract contract =
                TermContracts.withTerm(TermContracts.term("2025", "-").build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Contract related(PlanKind kind, PlanState state, String end) {
        return Contract.builder()
                .from(TermContracts.withTerm(UNTIL_PRS_END))
                .addRelatedPlan(RelatedPlan.builder()
                        .title("Plan")
                        .kind(kind)
                        .state(state)
                        .period(TermContracts.period("2018", end))
                        .build())
                .build();
    }
}
