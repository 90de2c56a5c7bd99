package fr.santesocial.contract.examples.benchmarks.results;

/**
 * A stream of contracts, checked in a small heap.
 *
 * @param machine where
 * @param contracts how many, all conformant
 * @param bytes of the whole stream
 * @param heap megabytes that the JVM was given
 * @param peak megabytes in use at most, garbage included
 * @param held megabytes in use at most after a collection
 * @param seconds that it took
 */
public record HeapResult(
        Machine machine, int contracts, long bytes, int heap, double peak, double held, double seconds) {}
