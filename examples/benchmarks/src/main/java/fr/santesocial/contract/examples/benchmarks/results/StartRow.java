package fr.santesocial.contract.examples.benchmarks.results;

import java.util.Locale;

/**
 * The starts on one JDK as a row of a table.
 *
 * @param start what was measured
 */
record StartRow(StartResult start) {
    String java() {
        return start.java();
    }

    String size() {
        return Sizes.words(start.bytes());
    }

    int runs() {
        return start.runs();
    }

    String empty() {
        return milliseconds(start.empty());
    }

    String command() {
        return milliseconds(start.command());
    }

    String launcher() {
        return milliseconds(start.launcher());
    }

    String ratio() {
        return String.format(Locale.ROOT, "%.2f", start.command() / start.empty());
    }

    private static String milliseconds(double time) {
        return String.format(Locale.ROOT, "%.0f", time);
    }
}
