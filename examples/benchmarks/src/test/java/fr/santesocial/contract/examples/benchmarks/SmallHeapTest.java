package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A stream as long as the heap is checked in it, and the heap is too small for what holds on to every report. The whole
 * stream of ten thousand is run by hand and before a change lands.
 */
class SmallHeapTest {
    private static final int HEAP = 64;
    // A line is 37 KB: together the lines are more than the heap.
    private static final int LINES = 2_000;

    @Test
    void aStreamLongerThanTheHeapIsChecked() throws Exception {
        Ended ended = run("-Xmx" + HEAP + "m", Integer.toString(LINES), "-");
        System.out.println(ended.output());
        assertThat(ended.output()).contains("2,000 contracts on as many lines", "a heap of " + HEAP + " MB");
        assertThat(ended.code()).isZero();
    }

    @Test
    void whatHoldsEveryReportEndsWithoutMemory() throws Exception {
        Ended ended = run("-Xmx" + HEAP + "m", Integer.toString(LINES), "-", "hold");
        assertThat(ended.output()).contains("OutOfMemoryError");
        assertThat(ended.code()).isNotZero();
    }

    private static Ended run(String heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private record Ended(int code, String output) {}
}
