package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.kind.TermEndOrigin;
import fr.santesocial.contract.model.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The end of a term before any amendment.
 *
 * @param date last day, month or year, inclusive; absent when it is not known
 * @param origin where the date comes from
 * @param readings the two ends, inclusive reading first, that a declared number of years can mean after a start known only
 *     by its year (2017 and three years: 2019 or 2020); empty in every other case
 */
public record TermEnd(Optional<PartialDate> date, TermEndOrigin origin, List<PartialDate> readings) {

    /** Copies the list. */
    public TermEnd {
        readings = List.copyOf(readings);
    }

    /** An end of which nothing is known. */
    static TermEnd unknown() {
        return new TermEnd(Optional.empty(), TermEndOrigin.UNKNOWN, List.of());
    }

    /**
     * The stated end; failing that, the end of the PRS where the term rests on it and only one is possible; failing that,
     * start plus duration.
     */
    static TermEnd of(Term term, List<PartialDate> prsEnds) {
        if (term.getEnd().isPresent()) {
            return new TermEnd(term.getEnd(), TermEndOrigin.STATED, List.of());
        }
        if (term.getBasis().equals(Optional.of(TermBasis.UNTIL_PRS_END))) {
            // A declared duration beside such a basis does not say when the term ends, so it is not used.
            return known(only(prsEnds), TermEndOrigin.PRS_END);
        }
        Optional<DurationEnd> reckoned = term.getStart()
                .flatMap(start -> term.getDeclaredDuration().map(duration -> DurationEnd.of(start, duration)));
        List<PartialDate> readings = reckoned.map(DurationEnd::readings).orElse(List.of());
        return readings.isEmpty()
                ? known(reckoned.flatMap(DurationEnd::last), TermEndOrigin.COMPUTED)
                : new TermEnd(Optional.empty(), TermEndOrigin.UNKNOWN, readings);
    }

    private static Optional<PartialDate> only(List<PartialDate> dates) {
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private static TermEnd known(Optional<PartialDate> date, TermEndOrigin origin) {
        return date.isPresent() ? new TermEnd(date, origin, List.of()) : unknown();
    }
}
