package fr.santesocial.contract.examples.benchmarks.results;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The goals of speed, each in its cases. */
final class Goals {
    private static final double READING_AGAINST_BINDING = 0.75;
    private static final double READING_AGAINST_TOKENS = 3;
    private static final double READING_ALLOCATION = 8;
    private static final double CONSTRAINTS = 0.25;
    private static final double WHOLE_CHECK = 0.5;
    private static final double GROWTH = 1.2;
    private static final double HEAP = 64;
    private static final double COLD_START = 3;
    private static final int FEW_FICHES = 100;

    private Goals() {}

    /** By the name that the page's template knows each goal by. */
    static Map<String, List<Goal>> of(Timings timings, HeapResult heap, StartResults starts) {
        Map<String, List<Goal>> goals = new LinkedHashMap<>();
        goals.put("readingBinding", ratios(timings, "Reading.reader", "binding", READING_AGAINST_BINDING));
        goals.put("readingTokens", ratios(timings, "Reading.reader", "tokens", READING_AGAINST_TOKENS));
        goals.put("readingAllocation", cases(timings, "Reading.reader", Timing::allocatedPerByte, READING_ALLOCATION));
        goals.put("constraints", ratios(timings, "ConstraintChecks.rules", "cascade", CONSTRAINTS));
        goals.put("wholeCheck", ratios(timings, "WholeCheck.check", "schema", WHOLE_CHECK));
        goals.put("growth", List.of(growth(timings.of("Growing"))));
        goals.put("heap", List.of(new Goal("", heap.peak(), HEAP)));
        goals.put(
                "coldStart",
                starts.starts().stream()
                        .map(start -> new Goal("JDK " + start.java(), start.command() / start.empty(), COLD_START))
                        .toList());
        return goals;
    }

    private static List<Goal> ratios(Timings timings, String benchmark, String beside, double limit) {
        return cases(
                timings,
                benchmark,
                timing -> timing.median() / timings.beside(timing, beside).median(),
                limit);
    }

    private static List<Goal> cases(Timings timings, String benchmark, ToDoubleFunction<Timing> measure, double limit) {
        return timings.timings().stream()
                .filter(timing -> timing.benchmark().equals(benchmark))
                .map(timing -> new Goal(Sizes.words(timing.bytes()), measure.applyAsDouble(timing), limit))
                .toList();
    }

    private static Goal growth(List<Timing> growing) {
        Timing many = Collections.max(growing, Comparator.comparing(Timing::fiches));
        Timing few = growing.stream()
                .filter(timing -> timing.fiches() == FEW_FICHES)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no results with " + FEW_FICHES + " fiches"));
        String where = String.format(Locale.ROOT, "1 of %,d beside 1 of %d", many.fiches(), few.fiches());
        return new Goal(where, many.perFiche() / few.perFiche(), GROWTH);
    }
}
