package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.DamagedContract;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What could not be read of the term, or of the plans that its end may rest on, is never taken for what is absent. */
class TermDamageTest {
    private static final Contract UNTIL_PRS = Contract.builder()
            .from(TermContracts.withTerm(TermContracts.term("2025", "-")
                    .basis(TermBasis.UNTIL_PRS_END)
                    .build()))
            .relatedPlans(List.of(RelatedPlan.builder()
                    .title("Projet régional de santé")
                    .kind(PlanKind.PRS)
                    .period(Period.builder().end(PartialDate.of(2028)).build())
                    .build()))
            .build();
    private static final Contract LABELLED = TermContracts.withTerm(Term.builder()
            .from(TermContracts.term("2022", "2025").build())
            .label("2022-2025")
            .build());

    static Stream<Arguments> blocked() {
        return Stream.of(
                Arguments.of(new EndNotComputable(), UNTIL_PRS, "/relatedPlans/0/period/end"),
                Arguments.of(new EndsAfterPrs(), UNTIL_PRS, "/relatedPlans/0/period"),
                Arguments.of(new EndsAfterPrs(), UNTIL_PRS, "/term/start"),
                Arguments.of(new ClsTooLong(), UNTIL_PRS, "/relatedPlans/0/kind"),
                Arguments.of(new LabelDiffers(), LABELLED, "/amendments/0"),
                Arguments.of(new LabelDiffers(), LABELLED, "/relatedPlans/0"));
    }

    @ParameterizedTest
    @MethodSource("blocked")
    void leavesTheRuleNotEvaluated(Rule<?> rule, Contract contract, String damaged) {
        assertThat(DamagedContract.outcome(rule, contract, damaged).status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}
