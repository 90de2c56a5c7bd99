package fr.santesocial.contract.examples.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Opens pages in a real browser, by a program in Node whose packages are fetched once, by {@code npm ci}, into target. */
final class Browser {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");

    private Browser() {}

    /** What is wrong with pages, one line of JSON for each. */
    static List<String> open(Path folder, List<Path> pages) {
        try {
            prepare();
            List<String> command = new ArrayList<>(
                    List.of("node", "browser.mjs", folder.toAbsolutePath().toString()));
            pages.forEach(page -> command.add(page.getFileName().toString()));
            Path answers = Path.of("target/browser.log");
            run(command, answers);
            return Files.readAllLines(answers, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("the profile browser needs node, npm and chromium", missing);
        }
    }

    private static void prepare() throws IOException {
        Files.createDirectories(FOLDER);
        Path lock = FOLDER.resolve("package-lock.json");
        boolean fetched = Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCES.resolve("package-lock.json")) < 0;
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!fetched) {
            // The browser is the system's own: no script of a package may fetch another.
            run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), Path.of("target/npm.log"));
        }
    }

    private static void run(List<String> command, Path output) throws IOException {
        // Never the input of the tests' own JVM: Maven steers it through that.
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "failed: " + String.join(" ", command) + "\n" + Files.readString(output));
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
