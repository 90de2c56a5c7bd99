package fr.santesocial.contract.examples.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of JMH's output, and that nothing of the machine is. */
class JmhOutputTest {
    private static final String OUTPUT = """
            [{"jmhVersion": "1.37", "benchmark": "some.where.Reading.tokens", "mode": "avgt", "threads": 1, "forks": 3,
              "jvm": "/home/someone/jdk/bin/java", "jvmArgs": ["-Xmx1g"], "jdkVersion": "17.0.15",
              "warmupIterations": 3, "warmupTime": "1 s", "measurementIterations": 5, "measurementTime": "1 s",
              "params": {"fiches": "11"},
              "primaryMetric": {"score": 12.5, "scoreUnit": "us/op",
                "scorePercentiles": {"0.0": 10.004, "50.0": 12.256, "90.0": 14, "100.0": 15.0}},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 1200.4, "scoreUnit": "B/op"}}}]
            """;

    @Test
    void keepsWhatThePageNeeds(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("jmh.json"), OUTPUT);
        Timings timings = JmhOutput.read(file, (group, fiches) -> group.equals("Reading") ? fiches * 100 : 0);
        assertThat(timings)
                .isEqualTo(new Timings(
                        Machine.here(),
                        3,
                        3,
                        5,
                        "1 s",
                        List.of(new Timing("Reading.tokens", 11, 1100, 12.26, 10, 15, 1200))));
        ResultFiles.write(file, timings);
        assertThat(Files.readString(file)).doesNotContain("/home", "jvm");
        assertThat(ResultFiles.read(file, Timings.class)).isEqualTo(timings);
    }

    @Test
    void refusesOtherUnitsAndNoResults(@TempDir Path folder) throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), OUTPUT.replace("us/op", "ms/op"));
        assertThatThrownBy(() -> JmhOutput.read(other, (group, fiches) -> 1)).hasMessageContaining("microseconds");
        Path none = Files.writeString(folder.resolve("none.json"), "[]");
        assertThatThrownBy(() -> JmhOutput.read(none, (group, fiches) -> 1)).hasMessageContaining("no benchmark");
    }
}
