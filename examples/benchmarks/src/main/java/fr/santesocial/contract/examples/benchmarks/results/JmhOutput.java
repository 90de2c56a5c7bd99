package fr.santesocial.contract.examples.benchmarks.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What JMH writes with {@code -rf json -prof gc}, cut down to what the page needs. Folders of the machine and every single
 * iteration stay out.
 */
public final class JmhOutput {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private JmhOutput() {}

    /** Reads a file of JMH; the size of a document follows from the class of the benchmark and the number of fiches. */
    public static Timings read(Path file, ToIntBiFunction<String, Integer> bytes) {
        JsonNode runs = JsonMapper.shared().readTree(file);
        if (runs.isEmpty()) {
            throw new IllegalStateException("no benchmark was run: " + file.getFileName());
        }
        List<Timing> timings = new ArrayList<>();
        for (JsonNode run : runs) {
            timings.add(timing(run, bytes));
        }
        JsonNode first = runs.get(0);
        return new Timings(
                Machine.here(),
                first.required("forks").asInt(),
                first.required("warmupIterations").asInt(),
                first.required("measurementIterations").asInt(),
                first.required("measurementTime").asString(),
                timings);
    }

    private static Timing timing(JsonNode run, ToIntBiFunction<String, Integer> bytes) {
        String[] parts = run.required("benchmark").asString().split("\\.", -1);
        String group = parts[parts.length - 2];
        int fiches = Integer.parseInt(run.required("params").required("fiches").asString());
        JsonNode metric = run.required("primaryMetric");
        JsonNode times = metric.required("scorePercentiles");
        if (!metric.required("scoreUnit").asString().equals("us/op")) {
            throw new IllegalStateException("not in microseconds: " + metric.required("scoreUnit"));
        }
        return new Timing(
                group + "." + parts[parts.length - 1],
                fiches,
                bytes.applyAsInt(group, fiches),
                rounded(times.required("50.0")),
                rounded(times.required("0.0")),
                rounded(times.required("100.0")),
                Math.round(run.required("secondaryMetrics")
                        .required(ALLOCATED)
                        .required("score")
                        .asDouble()));
    }

    private static double rounded(JsonNode microseconds) {
        return Math.round(microseconds.asDouble() * 100) / 100.0;
    }
}
