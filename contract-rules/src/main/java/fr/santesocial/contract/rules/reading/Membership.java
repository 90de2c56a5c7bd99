package fr.santesocial.contract.rules.reading;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.Optional;

/** Whether a commune belongs to the territory, where its membership changed. */
public final class Membership {
    private Membership() {}

    /** Whether the commune has left the territory by the day the contract is judged at, or has yet to join it. */
    public static Certainty isLacking(Element<Commune> commune, ContractView view) {
        return isLacking(commune, PartialDate.of(view.referenceDate()));
    }

    /** Whether the commune has left the territory by a date, or has yet to join it. */
    public static Certainty isLacking(Element<Commune> commune, PartialDate date) {
        Optional<Period> period = commune.optional("period", Commune::getPeriod);
        Certainty left =
                period.flatMap(Period::getEnd).map(end -> end.isBefore(date)).orElse(Certainty.EXCLUDED);
        Certainty toCome = period.flatMap(Period::getStart)
                .map(start -> start.isAfter(date))
                .orElse(Certainty.EXCLUDED);
        return Certainty.of(
                left == Certainty.CERTAIN || toCome == Certainty.CERTAIN,
                left != Certainty.EXCLUDED || toCome != Certainty.EXCLUDED);
    }
}
