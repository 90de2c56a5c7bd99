package fr.santesocial.contract.model;

import fr.santesocial.contract.model.value.DatePrecision;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Where a duration ends that begins at a start, in the precision of that start and never beyond year 9999. */
record DurationEnd(PartialDate start, long months, long days) {
    private static final int MONTHS = 12;
    // More than any term that can be written; keeps the arithmetic of dates inside its range.
    private static final long LONGEST = 366L * Limits.LAST_YEAR;

    static DurationEnd of(PartialDate start, Period duration) {
        return new DurationEnd(start, duration.toTotalMonths(), duration.get(ChronoUnit.DAYS));
    }

    /**
     * The last day or month, inclusive: 2022-04-01 and three years end on 2025-03-31, 2022-04 and three years in 2025-03.
     * Empty for a start of a year alone, for a duration finer than the start, and for one that is not positive.
     */
    Optional<PartialDate> last() {
        if (!isUsable()) {
            return Optional.empty();
        }
        if (start.getPrecision() == DatePrecision.DAY) {
            return lastDay();
        }
        return start.getPrecision() == DatePrecision.MONTH && days == 0 ? lastMonth() : Optional.empty();
    }

    /** The inclusive then the exclusive reading of whole years after a start of a year alone; otherwise empty. */
    List<PartialDate> readings() {
        if (start.getPrecision() != DatePrecision.YEAR || !isUsable() || days != 0 || months % MONTHS != 0) {
            return List.of();
        }
        long exclusive = start.getYear() + months / MONTHS;
        return exclusive > Limits.LAST_YEAR
                ? List.of()
                : List.of(PartialDate.of((int) exclusive - 1), PartialDate.of((int) exclusive));
    }

    private boolean isUsable() {
        return months >= 0 && days >= 0 && months + days > 0 && months <= LONGEST && days <= LONGEST;
    }

    private Optional<PartialDate> lastDay() {
        LocalDate first = start.earliest();
        LocalDate next = first.plusMonths(months);
        // One month from 31 January is over when February is: the next term would begin on 1 March.
        LocalDate begin = next.getDayOfMonth() == first.getDayOfMonth() ? next : next.plusDays(1);
        LocalDate last = begin.plusDays(days).minusDays(1);
        return last.getYear() > Limits.LAST_YEAR ? Optional.empty() : Optional.of(PartialDate.of(last));
    }

    private Optional<PartialDate> lastMonth() {
        YearMonth last = YearMonth.from(start.earliest()).plusMonths(months - 1);
        return last.getYear() > Limits.LAST_YEAR
                ? Optional.empty()
                : Optional.of(PartialDate.of(last.getYear(), last.getMonthValue()));
    }
}
