package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whole calendar years side by side.
 *
 * @param firstYear the first year
 * @param lastYear the last year, not before the first
 */
record TimeScale(int firstYear, int lastYear) {
    private static final int MOST_TICKS = 8;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000};

    /**
     * A year written on the scale.
     *
     * @param year the year
     * @param x where it begins
     */
    record Tick(int year, String x) {}

    /** From the first to the last year that the spans can lie in; absent where no date is known. */
    static Optional<TimeScale> of(List<Span> spans) {
        List<LocalDate> days = spans.stream()
                .flatMap(span -> Stream.of(
                                span.firstPossible(), span.certainFrom(), span.certainTo(), span.lastPossible())
                        .flatMap(Optional::stream))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeScale(
                        days.get(0).getYear(), days.get(days.size() - 1).getYear()));
    }

    /** Where a day begins. */
    String at(LocalDate day) {
        return Percent.of(daysUntil(day), width());
    }

    /** The width from the beginning of one day to the end of another. */
    String width(LocalDate from, LocalDate to) {
        return Percent.of(Math.max(ChronoUnit.DAYS.between(from, to) + 1, 0), width());
    }

    boolean shows(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    LocalDate firstDay() {
        return LocalDate.of(firstYear, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    /** At most so many years that they can be read. */
    List<Tick> ticks() {
        int years = lastYear - firstYear + 1;
        int step = 1;
        for (int i = 0; i < STEPS.length && years / step > MOST_TICKS; i++) {
            step = STEPS[i];
        }
        List<Tick> ticks = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year += step) {
            ticks.add(new Tick(year, at(LocalDate.of(year, 1, 1))));
        }
        return ticks;
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(firstDay(), day);
    }

    private long width() {
        return daysUntil(lastDay()) + 1;
    }
}
