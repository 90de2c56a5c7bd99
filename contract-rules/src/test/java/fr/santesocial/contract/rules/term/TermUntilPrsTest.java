package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that runs to the end of a PRS found among the related plans only: all rules know when it ends. */
class TermUntilPrsTest {

    static Stream<Rule<?>> rulesOnTheEnd() {
        return Stream.of(new EndNotComputable(), new EndsAfterPrs(), new ClsTooLong(), new LabelDiffers());
    }

    @ParameterizedTest
    @MethodSource("rulesOnTheEnd")
    void everyRuleKnowsTheEnd(Rule<?> rule) {
        assertThat(RuleTester.of(rule)
                        .outcome(contract(ContractKind.CLS, "2028"))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void theLengthIsFoundWhereTheEndStands() {
        assertThat(RuleTester.of(new ClsTooLong()).pointers(contract(ContractKind.CLS, "2033")))
                .containsExactly("/relatedPlans/1/period/end");
        assertThat(RuleTester.of(new CtgLengthUnusual()).pointers(contract(ContractKind.PLUSS, "2033")))
                .containsExactly("/relatedPlans/1/period/end");
    }

    @Test
    void anAmendedEndIsComparedWithIt() {
        Contract prolonged = Contract.builder()
                .from(contract(ContractKind.CLS, "2028"))
                .addAmendment(Amendment.builder()
                        .addEffect(AmendmentEffect.PROLONGATION)
                        .newEnd(TermContracts.date("2029"))
                        .build())
                .build();
        assertThat(RuleTester.of(new EndsAfterPrs()).pointers(prolonged)).containsExactly("/amendments/0/newEnd");
    }

    private static Contract contract(ContractKind kind, String prsEnd) {
        Term term = TermContracts.term("2024", "-")
                .basis(TermBasis.UNTIL_PRS_END)
                .label("2024-2028")
                .build();
        return Contract.builder()
                .from(TermContracts.withTerm(kind, term))
                .relatedPlans(List.of(plan(PlanKind.PRAPS, "2030"), plan(PlanKind.PRS, prsEnd)))
                .build();
    }

    private static RelatedPlan plan(PlanKind kind, String end) {
        return RelatedPlan.builder()
                .title("Un plan")
                .kind(kind)
                .period(TermContracts.period("2018", end))
                .build();
    }
}
