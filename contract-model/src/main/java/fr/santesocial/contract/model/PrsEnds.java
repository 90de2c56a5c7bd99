package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.PlanState;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.util.List;
import java.util.Optional;

/** The ends that the regional health project (PRS) of a contract can have. */
final class PrsEnds {
    private PrsEnds() {}

    /** As the term states it; failing that, those of the related plans of that kind, each once. */
    static List<PartialDate> of(Contract contract) {
        Optional<PartialDate> stated = contract.getTerm().flatMap(Term::getPrsEnd);
        Optional<PartialDate> start = contract.getTerm().flatMap(Term::getStart);
        return stated.map(List::of)
                .orElseGet(() -> contract.getRelatedPlans().stream()
                        .filter(plan -> plan.getKind().equals(Optional.of(PlanKind.PRS)))
                        .flatMap(plan -> end(plan, start).stream())
                        .distinct()
                        .toList());
    }

    private static Optional<PartialDate> end(RelatedPlan plan, Optional<PartialDate> start) {
        return plan.getPeriod().flatMap(Period::getEnd).filter(end -> reachesInto(plan, end, start));
    }

    /** Whether a project can have lasted into the term; of one said to have ended, the dates must say that it did. */
    private static boolean reachesInto(RelatedPlan plan, PartialDate end, Optional<PartialDate> start) {
        Certainty over = start.map(end::isBefore).orElse(Certainty.POSSIBLE);
        return plan.getState().equals(Optional.of(PlanState.ENDED))
                ? over == Certainty.EXCLUDED
                : over != Certainty.CERTAIN;
    }
}
