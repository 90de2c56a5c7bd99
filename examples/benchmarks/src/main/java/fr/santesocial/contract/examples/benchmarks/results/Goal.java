package fr.santesocial.contract.examples.benchmarks.results;

import java.util.Locale;

/**
 * One goal in one case, beside what was measured.
 *
 * @param where the case
 * @param value what was measured
 * @param limit what it is to be at most
 */
record Goal(String where, double value, double limit) {
    boolean isReached() {
        // As printed, so that the page never says that 3.00 misses 3.
        return Math.round(value * 100) <= Math.round(limit * 100);
    }

    String measured() {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    String most() {
        return limit == Math.rint(limit) ? Long.toString(Math.round(limit)) : Double.toString(limit);
    }
}
