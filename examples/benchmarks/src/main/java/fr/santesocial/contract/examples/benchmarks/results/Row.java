package fr.santesocial.contract.examples.benchmarks.results;

import java.util.Locale;

/**
 * One timing as a row of a table.
 *
 * @param timing what was measured
 * @param first what stands first in its table for the same size, which it is compared with
 */
record Row(Timing timing, Timing first) {
    String name() {
        return timing.name();
    }

    String fiches() {
        return String.format(Locale.ROOT, "%,d", timing.fiches());
    }

    String size() {
        return Sizes.words(timing.bytes());
    }

    String median() {
        return String.format(Locale.ROOT, "%,.0f", timing.median());
    }

    String range() {
        return String.format(Locale.ROOT, "%,.0f–%,.0f", timing.least(), timing.most());
    }

    /** Bytes in a microsecond are megabytes in a second. */
    String rate() {
        return String.format(Locale.ROOT, "%,.0f", timing.bytes() / timing.median());
    }

    String ratio() {
        return String.format(Locale.ROOT, "%.2f", timing.median() / first.median());
    }

    String allocated() {
        return String.format(Locale.ROOT, "%.1f", timing.allocatedPerByte());
    }

    String perFiche() {
        return String.format(Locale.ROOT, "%,.1f", timing.perFiche());
    }

    String allocatedPerFiche() {
        return String.format(Locale.ROOT, "%,d", timing.allocated() / timing.fiches());
    }
}
