package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A date beyond a limit of the term, for every reading of both or for some. */
record Crossing(PartialDate date, PartialDate limit, boolean isCertain) {

    static Optional<Crossing> of(
            PartialDate date, List<PartialDate> limits, BiFunction<PartialDate, PartialDate, Certainty> isBeyond) {
        List<Certainty> each = limits.stream()
                // The same year or month written on both sides means the same time.
                .map(limit -> date.equals(limit) ? Certainty.EXCLUDED : isBeyond.apply(date, limit))
                .toList();
        if (each.stream().allMatch(Certainty.EXCLUDED::equals)) {
            return Optional.empty();
        }
        boolean certain = each.stream().allMatch(Certainty.CERTAIN::equals);
        return Optional.of(new Crossing(date, limits.get(limits.size() - 1), certain));
    }
}
