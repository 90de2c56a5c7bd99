package fr.santesocial.contract.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How every benchmark here is measured: the mean time of one call, in three JVMs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-Dslf4j.internal.verbosity=ERROR"})
// All rules together are much code: the compiler is done with it only after some ten seconds.
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class Measured {
    /** For benchmarks alone. */
    protected Measured() {}
}
