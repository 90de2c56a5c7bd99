package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.Gauge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of an indicator on one scale, from left to right by time where every number has its date, else in the order
 * baseline, measures, target.
 *
 * @param marks the numbers
 * @param line the way from the baseline through the measures, as the points of a line
 */
record Plot(List<Mark> marks, String line) {
    static final int LEFT = 14;
    static final int RIGHT = 246;
    static final int TOP = 24;
    static final int BOTTOM = 76;

    /** What a number is. */
    enum Kind {
        BASELINE,
        MEASURE,
        TARGET
    }

    /**
     * A number in the drawing.
     *
     * @param kind what it is
     * @param x from the left
     * @param y from the top
     * @param label the number where it is written; empty for measures before the last
     */
    record Mark(Kind kind, int x, int y, String label) {
        /** Where the number is written so that it stays inside. */
        String align() {
            return x < LEFT + 24 ? "start" : x > RIGHT - 24 ? "end" : "middle";
        }

        /** Measures are labelled below, the rest above, so that neighbours keep apart. */
        int labelY() {
            return kind == Kind.MEASURE ? y + 18 : y - 10;
        }
    }

    private record Value(Kind kind, Gauge.Point point) {}

    /** The drawing; absent with fewer than two numbers, or where they are in several units. */
    static Optional<Plot> of(Gauge gauge, Words words) {
        List<Value> values = new ArrayList<>();
        gauge.baseline().ifPresent(point -> values.add(new Value(Kind.BASELINE, point)));
        gauge.measures().forEach(point -> values.add(new Value(Kind.MEASURE, point)));
        gauge.target().ifPresent(point -> values.add(new Value(Kind.TARGET, point)));
        return values.size() < 2 || !gauge.isOnOneScale() ? Optional.empty() : Optional.of(drawn(values, words));
    }

    private static Plot drawn(List<Value> values, Words words) {
        List<Integer> across = across(values);
        BigDecimal least = values.stream()
                .map(each -> each.point.value())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal most = values.stream()
                .map(each -> each.point.value())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        int lastMeasure = IntStream.range(0, values.size())
                .filter(i -> values.get(i).kind == Kind.MEASURE)
                .reduce(-1, (one, next) -> next);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            int y = BOTTOM - part(value.point.value().subtract(least), most.subtract(least), BOTTOM - TOP);
            boolean labelled = value.kind != Kind.MEASURE || i == lastMeasure;
            marks.add(new Mark(value.kind, across.get(i), y, labelled ? words.number(value.point.value()) : ""));
        }
        String line = marks.stream()
                .filter(mark -> mark.kind != Kind.TARGET)
                .map(mark -> mark.x + "," + mark.y)
                .collect(Collectors.joining(" "));
        return new Plot(marks, line);
    }

    private static List<Integer> across(List<Value> values) {
        int width = RIGHT - LEFT;
        List<LocalDate> days = values.stream()
                .flatMap(each -> each.point.on().stream())
                .map(date -> date.latest())
                .toList();
        if (days.size() == values.size()) {
            LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
            LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
            long whole = ChronoUnit.DAYS.between(first, last);
            return days.stream()
                    .map(day -> LEFT + part(days(first, day), BigDecimal.valueOf(whole), width))
                    .toList();
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> LEFT + width * i / (values.size() - 1))
                .toList();
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    /** So much of a length; the middle where there is no length to part. */
    private static int part(BigDecimal part, BigDecimal whole, int length) {
        return whole.signum() == 0
                ? length / 2
                : part.multiply(BigDecimal.valueOf(length))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
