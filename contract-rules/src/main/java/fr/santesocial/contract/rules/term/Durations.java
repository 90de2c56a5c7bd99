package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.value.Limits;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Declared durations compared with a number of years. */
final class Durations {
    private static final long MOST_MONTHS = 12L * Limits.LAST_YEAR;
    private static final long MOST_DAYS = 366L * Limits.LAST_YEAR;
    // Any day will do; a day that every year has keeps whole years whole.
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private Durations() {}

    /** Whether it is longer than any two dates can be apart, or as far below zero; dates cannot be added to it. */
    static boolean isBeyondDates(Period duration) {
        return Math.abs(duration.toTotalMonths()) > MOST_MONTHS || Math.abs(days(duration)) > MOST_DAYS;
    }

    /** Whether it is over so many years. */
    static boolean isOver(Period duration, int years) {
        return isBeyondDates(duration)
                ? duration.toTotalMonths() + days(duration) > 0
                : SOME_DAY.plus(duration).isAfter(SOME_DAY.plusYears(years));
    }

    /** Whether it is under so many years. */
    static boolean isUnder(Period duration, int years) {
        return isBeyondDates(duration)
                ? duration.toTotalMonths() + days(duration) < 0
                : SOME_DAY.plus(duration).isBefore(SOME_DAY.plusYears(years));
    }

    private static long days(Period duration) {
        return duration.get(ChronoUnit.DAYS);
    }
}
