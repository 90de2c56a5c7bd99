package fr.santesocial.contract.examples.benchmarks.results;

import java.util.Locale;

/** Sizes of documents in words. */
final class Sizes {
    private static final int MEGABYTE = 1_000_000;
    private static final int KILOBYTE = 1_000;

    private Sizes() {}

    static String words(long bytes) {
        // What rounds to a thousand kilobytes is a megabyte.
        return bytes >= MEGABYTE - KILOBYTE / 2
                ? String.format(Locale.ROOT, "%.1f MB", bytes / (double) MEGABYTE)
                : String.format(Locale.ROOT, "%.0f KB", bytes / (double) KILOBYTE);
    }
}
