package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.PlanState;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.Comparator;
import java.util.Optional;

/** The end of the regional health project (PRS) that a document declares. */
final class DeclaredPrs {
    private DeclaredPrs() {}

    /** As the term states it; failing that, the last end of a PRS among the related plans that is not said to be over. */
    static Optional<PartialDate> end(ContractView view) {
        return view.all(Term.class).stream()
                .flatMap(term -> term.optional("prsEnd", Term::getPrsEnd).stream())
                .findFirst()
                .or(() -> endOfRelatedPrs(view));
    }

    private static Optional<PartialDate> endOfRelatedPrs(ContractView view) {
        return view.contract().children("relatedPlans", Contract::getRelatedPlans).stream()
                .filter(DeclaredPrs::isPresentPrs)
                .flatMap(plan -> plan.child("period", RelatedPlan::getPeriod).stream())
                .flatMap(period -> period.optional("end", Period::getEnd).stream())
                .max(Comparator.comparing(PartialDate::latest));
    }

    private static boolean isPresentPrs(Element<RelatedPlan> plan) {
        return plan.optional("kind", RelatedPlan::getKind).equals(Optional.of(PlanKind.PRS))
                && !plan.optional("state", RelatedPlan::getState).equals(Optional.of(PlanState.ENDED));
    }
}
