package fr.santesocial.contract.examples.benchmarks.results;

/**
 * What JMH found out about one benchmark and one size.
 *
 * @param benchmark class and method
 * @param fiches how many the contract has
 * @param bytes of the document that is read, checked or written
 * @param median microseconds of one call, of all measured iterations
 * @param least the fastest iteration
 * @param most the slowest iteration
 * @param allocated bytes that one call allocates
 */
public record Timing(
        String benchmark, int fiches, int bytes, double median, double least, double most, long allocated) {

    /** The class of the benchmark. */
    String group() {
        return benchmark.substring(0, benchmark.indexOf('.'));
    }

    /** The method of the benchmark. */
    String name() {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    double perFiche() {
        return median / fiches;
    }

    double allocatedPerByte() {
        return (double) allocated / bytes;
    }
}
