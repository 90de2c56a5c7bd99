package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.json.ContractCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole check of contracts of every size: the cost of one fiche must not grow with their number. */
@State(Scope.Benchmark)
public class Growing extends Measured {
    /** How many fiches the document has. */
    @Param({"10", "100", "1000", "10000"})
    int fiches;

    private final ContractCheck check = Checks.pluss();
    private byte[] document = {};

    /** Makes the document. */
    @Setup
    public void prepare() {
        document = Grown.document(fiches);
    }

    /** Reading, constraints, every rule of the PLUSS, and the report. */
    @Benchmark
    public Object check() {
        return check.check(document);
    }
}
