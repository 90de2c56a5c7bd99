package fr.santesocial.contract.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this checkout that the tests compare. */
final class Repository {
    static final Path ROOT = root();
    static final Path QUICK_START = ROOT.resolve("examples/quick-start");
    static final Path CONTRACT = QUICK_START.resolve("cls-des-coteaux.json");

    private Repository() {}

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every file below the folder whose name ends so. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("contract-model")) && Files.exists(folder.resolve("examples"))) {
                return folder;
            }
        }
        throw new IllegalStateException("these tests run somewhere inside the checkout");
    }
}
