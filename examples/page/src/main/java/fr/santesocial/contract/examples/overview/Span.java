package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.kind.TimelineKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something with a place in time. A partial date is as wide as it is uncertain: between the first and the last day it can
 * mean lies what is only possible.
 *
 * @param pointer its place
 * @param kind what it is
 * @param number its number as printed
 * @param title its title; absent where the document gives none
 * @param period when, a single date being both start and end
 */
public record Span(String pointer, TimelineKind kind, Optional<String> number, Optional<String> title, Period period) {

    /** The first day it can start; absent where nothing is known of its start. */
    public Optional<LocalDate> firstPossible() {
        return period.getStart().map(PartialDate::earliest);
    }

    /** The last day it can end; absent where nothing is known of its end. */
    public Optional<LocalDate> lastPossible() {
        return period.getEnd().map(PartialDate::latest);
    }

    /** The day from which it has started for sure; absent where nothing is known of its start. */
    public Optional<LocalDate> certainFrom() {
        return period.getStart().map(PartialDate::latest);
    }

    /** The last day it surely still runs; absent where nothing is known of its end. */
    public Optional<LocalDate> certainTo() {
        return period.getEnd().map(PartialDate::earliest);
    }

    /** Whether it is one date, known as precisely as the document says, and not a stretch of time. */
    public boolean isMoment() {
        return period.getStart().isPresent() && period.getStart().equals(period.getEnd());
    }
}
