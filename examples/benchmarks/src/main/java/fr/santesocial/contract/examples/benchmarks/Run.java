package fr.santesocial.contract.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs programs that must end well and whose output does not matter. */
final class Run {
    private Run() {}

    /** Milliseconds until a command has ended; it finds a JDK by JAVA_HOME. */
    static double once(List<String> command, Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", home.toString());
        // These would add flags to every JVM.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + " of " + String.join(" ", command));
        }
        return milliseconds;
    }
}
