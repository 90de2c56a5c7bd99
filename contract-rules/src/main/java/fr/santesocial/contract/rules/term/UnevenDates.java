package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A start and an end of which one is more precise than the other, so that the length between them has bounds: from the last
 * day the start can mean to the first day the end can mean, and from the first day of the one through the last of the other.
 */
record UnevenDates(PartialDate start, PartialDate end) {

    /** The two dates; empty where they are as precise as each other. */
    static Optional<UnevenDates> of(PartialDate start, PartialDate end) {
        return start.getPrecision() == end.getPrecision() ? Optional.empty() : Optional.of(new UnevenDates(start, end));
    }

    /** The shortest length they can mean. */
    Period shortest() {
        return Period.between(start.latest(), end.earliest());
    }

    /** The longest length they can mean, with the last day. */
    Period longest() {
        return Period.between(start.earliest(), afterEnd());
    }

    /** Whether every length they can mean, some or none lies between the two numbers of years, both included. */
    Certainty isWithin(int least, int most) {
        boolean always = !end.earliest().isBefore(start.latest().plusYears(least))
                && !afterEnd().isAfter(start.earliest().plusYears(most));
        boolean possible = !afterEnd().isBefore(start.earliest().plusYears(least))
                && !end.earliest().isAfter(start.latest().plusYears(most));
        return Certainty.of(always, possible);
    }

    /** Whether a duration is one they can mean. */
    boolean allow(Period duration) {
        return !Durations.isBeyondDates(duration)
                && !start.earliest().plus(duration).isAfter(afterEnd())
                && !start.latest().plus(duration).isBefore(end.earliest());
    }

    private LocalDate afterEnd() {
        return end.latest().plusDays(1);
    }
}
