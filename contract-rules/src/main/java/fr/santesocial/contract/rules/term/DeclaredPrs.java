package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import java.util.List;
import java.util.Optional;

/** The end of the regional health project (PRS) that a document declares. */
final class DeclaredPrs {
    private DeclaredPrs() {}

    /** The ends it can have, as the model knows them: more than one where nothing says which counts. */
    static List<PartialDate> ends(ContractView view) {
        if (statedAt(view).isEmpty()) {
            view.all(Term.class).forEach(term -> term.reads("start"));
            view.contract().reads("relatedPlans");
        }
        return view.contract().value().prsEnds();
    }

    /** Where an end it can have stands: in the term, failing that in a related plan. */
    static Spot spot(PartialDate end, ContractView view) {
        return statedAt(view)
                .or(() -> view.contract().children("relatedPlans", Contract::getRelatedPlans).stream()
                        .filter(plan ->
                                plan.optional("kind", RelatedPlan::getKind).equals(Optional.of(PlanKind.PRS)))
                        .flatMap(plan -> plan.child("period", RelatedPlan::getPeriod).stream())
                        .filter(period -> period.optional("end", Period::getEnd).equals(Optional.of(end)))
                        .map(period -> period.spot("end"))
                        .findFirst())
                .orElseGet(() -> view.contract().spot("relatedPlans"));
    }

    private static Optional<Spot> statedAt(ContractView view) {
        return view.all(Term.class).stream()
                .filter(term -> term.optional("prsEnd", Term::getPrsEnd).isPresent())
                .map(term -> term.spot("prsEnd"))
                .findFirst();
    }
}
