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
import fr.santesocial.contract.rules.report.OutcomeStatus;
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
        assertThat(tester.pointers(related(PlanKind.PRS, PlanState.IN_FORCE))).isEmpty();
    }

    @Test
    void firesWhereOnlyAnEndedPrsOrAnotherPlanGivesIt() {
        assertThat(tester.pointers(related(PlanKind.PRS, PlanState.ENDED))).containsExactly("/term/prsEnd");
        assertThat(tester.pointers(related(PlanKind.PRAPS, PlanState.IN_FORCE))).containsExactly("/term/prsEnd");
    }

    @Test
    void isNotApplicableToOtherTerms() {
        Contract contract =
                TermContracts.withTerm(TermContracts.term("2025", "-").build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Contract related(PlanKind kind, PlanState state) {
        return Contract.builder()
                .from(TermContracts.withTerm(UNTIL_PRS_END))
                .addRelatedPlan(RelatedPlan.builder()
                        .title("Plan")
                        .kind(kind)
                        .state(state)
                        .period(TermContracts.period("2018", "2028"))
                        .build())
                .build();
    }
}
