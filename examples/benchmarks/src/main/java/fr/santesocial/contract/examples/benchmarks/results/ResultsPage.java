package fr.santesocial.contract.examples.benchmarks.results;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The page of results: what was measured, beside the goals. Its words stand in a template. */
public final class ResultsPage {
    private static final String TEMPLATE = "results.md";
    /** What the others of a class of benchmarks are compared with. */
    private static final Map<String, String> BESIDE = Map.of(
            "Reading", "tokens",
            "Writing", "binding",
            "ConstraintChecks", "cascade",
            "WholeCheck", "schema",
            "Growing", "check");

    private ResultsPage() {}

    /** The page made of the files in a folder. */
    public static String of(Path folder) {
        Timings timings = ResultFiles.read(folder.resolve("timings.json"), Timings.class);
        HeapResult heap = ResultFiles.read(folder.resolve("small-heap.json"), HeapResult.class);
        StartResults starts = ResultFiles.read(folder.resolve("cold-start.json"), StartResults.class);
        Map<String, List<Goal>> goals = Goals.of(timings, heap, starts);
        Map<String, Object> values = new HashMap<>(goals);
        List<Goal> all = goals.values().stream().flatMap(Collection::stream).toList();
        values.put("goals", all.size());
        values.put("reached", all.stream().filter(Goal::isReached).count());
        values.put("timings", timings);
        values.put(
                "machines",
                Stream.of(timings.machine(), heap.machine(), starts.machine())
                        .distinct()
                        .toList());
        values.put("small", heap);
        values.put("contracts", String.format(Locale.ROOT, "%,d", heap.contracts()));
        values.put("stream", Sizes.words(heap.bytes()));
        values.put("rate", String.format(Locale.ROOT, "%,.0f", heap.contracts() / heap.seconds()));
        values.put("starts", starts.starts().stream().map(StartRow::new).toList());
        BESIDE.forEach((group, first) -> values.put(group, rows(timings, group, first)));
        return template().execute(values);
    }

    private static List<Row> rows(Timings timings, String group, String first) {
        return timings.of(group).stream()
                .sorted(Comparator.comparing(Timing::fiches)
                        .thenComparing(timing -> !timing.name().equals(first))
                        .thenComparing(Timing::name))
                .map(timing -> new Row(timing, timings.beside(timing, first)))
                .toList();
    }

    private static Template template() {
        try (InputStream file = ResultsPage.class.getResourceAsStream(TEMPLATE)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + TEMPLATE);
            }
            Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(false).compile(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
