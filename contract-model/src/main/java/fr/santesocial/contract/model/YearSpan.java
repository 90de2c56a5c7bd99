package fr.santesocial.contract.model;

import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many years an amount per year is paid, and from which calendar year where each payment belongs to one. */
record YearSpan(int count, Optional<Year> first) {
    // Far beyond any contract; keeps a hostile period from making thousands of payments of one line.
    private static final int LONGEST = 100;

    /**
     * From 2022-04-01 to 2025-03-31 there are three years, none of them a calendar year; otherwise each calendar year touched
     * counts. Empty where an end is missing, where the ends are the wrong way round, and beyond 100 years.
     */
    static Optional<YearSpan> of(Period period) {
        if (period.getStart().isEmpty() || period.getEnd().isEmpty()) {
            return Optional.empty();
        }
        PartialDate start = period.getStart().get();
        PartialDate end = period.getEnd().get();
        if (end.isBefore(start) == Certainty.CERTAIN || end.getYear() - start.getYear() >= LONGEST) {
            return Optional.empty();
        }
        int later = end.getYear() - start.getYear();
        return endsOnAnniversary(start, end)
                ? Optional.of(new YearSpan(later, Optional.empty()))
                : Optional.of(new YearSpan(later + 1, Optional.of(Year.of(start.getYear()))));
    }

    /** Whether the period is so many years to the day, other than calendar years. */
    private static boolean endsOnAnniversary(PartialDate start, PartialDate end) {
        java.time.Period years = java.time.Period.ofYears(end.getYear() - start.getYear());
        return DurationEnd.of(PartialDate.of(start.earliest()), years)
                .last()
                .equals(Optional.of(PartialDate.of(end.latest())));
    }

    /** The calendar year that a period lies in, where it lies in one. */
    static Optional<Year> single(Period period) {
        return period.getStart()
                .filter(start -> period.getEnd().map(PartialDate::getYear).equals(Optional.of(start.getYear())))
                .map(start -> Year.of(start.getYear()));
    }

    /** The calendar years of the payments; empty where they do not belong to calendar years. */
    List<Year> calendarYears() {
        return first.map(year -> Stream.iterate(year, each -> each.plusYears(1))
                        .limit(count)
                        .toList())
                .orElse(List.of());
    }
}
