package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.Optional;

/** Whether a commune belongs to the territory at the reference date, where its membership changed. */
final class Membership {
    private Membership() {}

    /** Whether the commune has left the territory by then, or has yet to join it. */
    static Certainty isLacking(Element<Commune> commune, ContractView view) {
        Optional<Period> period = commune.optional("period", Commune::getPeriod);
        Certainty left = period.flatMap(Period::getEnd)
                .map(end -> end.isBefore(view.referenceDate()))
                .orElse(Certainty.EXCLUDED);
        Certainty toCome = period.flatMap(Period::getStart)
                .map(start -> start.isAfter(view.referenceDate()))
                .orElse(Certainty.EXCLUDED);
        return Certainty.of(
                left == Certainty.CERTAIN || toCome == Certainty.CERTAIN,
                left != Certainty.EXCLUDED || toCome != Certainty.EXCLUDED);
    }
}
