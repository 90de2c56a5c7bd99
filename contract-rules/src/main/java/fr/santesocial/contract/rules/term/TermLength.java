package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How long it is from a start to an end, read both ways people read it: with the last day, month or year counted (2022 to
 * 2025 is four years) and without it (three years). Both dates are taken as precisely as the coarser one.
 */
record TermLength(PartialDate start, PartialDate end) {
    private static final int MONTHS = 12;

    /** The length from a date to another, however precise each is. */
    static TermLength of(PartialDate start, PartialDate end) {
        DatePrecision precision = coarser(start.getPrecision(), end.getPrecision());
        return new TermLength(limited(start, precision), limited(end, precision));
    }

    /** Whether the end lies before the start, so that there is no length. */
    boolean isReversed() {
        return end.isBefore(start) == Certainty.CERTAIN;
    }

    /** How precisely both dates are taken. */
    DatePrecision precision() {
        return start.getPrecision();
    }

    /** Whether both are taken to the day. */
    boolean isInDays() {
        return precision() == DatePrecision.DAY;
    }

    /** With the last day, month or year. */
    Period inclusive() {
        return Period.between(start.earliest(), afterEnd());
    }

    /** Without the last day, month or year. */
    Period exclusive() {
        return Period.between(start.earliest(), end.earliest());
    }

    /** Whether both readings, one of them or neither is over so many years. */
    Certainty isOver(int years) {
        LocalDate limit = start.earliest().plusYears(years);
        return Certainty.of(end.earliest().isAfter(limit), afterEnd().isAfter(limit));
    }

    /** Whether both readings, one of them or neither is under so many years. */
    Certainty isUnder(int years) {
        LocalDate limit = start.earliest().plusYears(years);
        return Certainty.of(afterEnd().isBefore(limit), end.earliest().isBefore(limit));
    }

    /** Whether a duration is one of the two readings; possible where it is finer than the dates and might fit. */
    Certainty agreesWith(Period duration) {
        if (Durations.isBeyondDates(duration)) {
            return Certainty.EXCLUDED;
        }
        LocalDate earliest = start.earliest().plus(duration);
        LocalDate latest = start.latest().plus(duration);
        boolean fits = !latest.isBefore(end.earliest()) && !earliest.isAfter(afterEnd());
        return Certainty.of(fits && isAsCoarse(duration), fits);
    }

    private boolean isAsCoarse(Period duration) {
        return switch (precision()) {
            case YEAR -> duration.get(ChronoUnit.DAYS) == 0 && duration.toTotalMonths() % MONTHS == 0;
            case MONTH -> duration.get(ChronoUnit.DAYS) == 0;
            case DAY -> true;
        };
    }

    private LocalDate afterEnd() {
        return end.latest().plusDays(1);
    }

    private static DatePrecision coarser(DatePrecision one, DatePrecision other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static PartialDate limited(PartialDate date, DatePrecision precision) {
        return switch (precision) {
            case YEAR -> PartialDate.of(date.getYear());
            case MONTH -> PartialDate.of(date.getYear(), date.earliest().getMonthValue());
            case DAY -> date;
        };
    }
}
