package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.examples.benchmarks.results.Machine;
import fr.santesocial.contract.examples.benchmarks.results.ResultFiles;
import fr.santesocial.contract.examples.benchmarks.results.StartResult;
import fr.santesocial.contract.examples.benchmarks.results.StartResults;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** How long the command line takes from its start to a verdict on one contract of 50 KB, beside an empty program. */
public final class ColdStart {
    /** Fiches that give a document of about 50 KB. */
    static final int FICHES = 8;
    /** Runs that are not counted: the launcher may build its jar and keep an archive of classes. */
    private static final int FIRST = 2;

    private final Path launcher;
    private final int runs;
    private final Path scratch;

    private ColdStart(Path launcher, int runs, Path scratch) {
        this.launcher = launcher;
        this.runs = runs;
        this.scratch = scratch;
    }

    /** Arguments: the launcher; how many runs; the file of the result; the homes of the JDKs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("cold-start");
        try {
            ColdStart starts =
                    new ColdStart(Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]), scratch);
            List<StartResult> results = new ArrayList<>();
            for (String home : Arrays.asList(arguments).subList(3, arguments.length)) {
                results.add(starts.measure(Path.of(home).toAbsolutePath()));
            }
            ResultFiles.write(Path.of(arguments[2]), new StartResults(Machine.here(), results));
        } finally {
            delete(scratch);
        }
    }

    private StartResult measure(Path home) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(scratch, "jdk");
        byte[] document = Grown.indented(FICHES);
        Path file = Files.write(folder.resolve("contract.json"), document);
        List<String> launch = List.of(launcher.toString(), "validate", file.toString(), "--at", "2026-01-01");
        for (int i = 0; i < FIRST; i++) {
            Run.once(launch, home);
        }
        String java = home.resolve("bin/java").toString();
        List<String> arguments = LauncherCommand.arguments(launch, home, file.toString(), folder);
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(arguments);
        List<String> empty = new ArrayList<>(List.of(java));
        empty.addAll(LauncherCommand.flags(arguments));
        empty.addAll(List.of("-cp", classes(folder).toString(), Empty.class.getName()));
        StartResult result = inTurn(version(home), document.length, home, List.of(empty, command, launch));
        System.out.printf(
                Locale.ROOT,
                "JDK %s, medians of %d starts: empty program %.0f ms, command %.0f ms (%.1f times), launcher %.0f ms%n",
                result.java(),
                runs,
                result.empty(),
                result.command(),
                result.command() / result.empty(),
                result.launcher());
        return result;
    }

    private StartResult inTurn(String java, int bytes, Path home, List<List<String>> commands)
            throws IOException, InterruptedException {
        double[][] times = new double[commands.size()][runs];
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < times.length; i++) {
                times[i][run] = Run.once(commands.get(i), home);
            }
        }
        return new StartResult(java, bytes, runs, median(times[0]), median(times[1]), median(times[2]));
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return Math.round(middle * 10) / 10.0;
    }

    /** A class path with the empty program and nothing else. */
    private static Path classes(Path folder) throws IOException {
        String name = Empty.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve("classes").resolve(name);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        try (InputStream bytes = Empty.class.getResourceAsStream("/" + name)) {
            Files.copy(Objects.requireNonNull(bytes), copy);
        }
        return folder.resolve("classes");
    }

    private static String version(Path home) throws IOException {
        Properties release = new Properties();
        try (Reader lines = Files.newBufferedReader(home.resolve("release"), StandardCharsets.UTF_8)) {
            release.load(lines);
        }
        return release.getProperty("JAVA_VERSION", "unknown").replace("\"", "");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
