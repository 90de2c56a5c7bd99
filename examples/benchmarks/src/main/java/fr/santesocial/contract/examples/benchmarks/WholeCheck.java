package fr.santesocial.contract.examples.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import fr.santesocial.contract.json.ContractCheck;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a document to a verdict. */
@State(Scope.Benchmark)
public class WholeCheck extends Measured {
    /** How many fiches the document has. */
    @Param({"11", "185"})
    int fiches;

    private final ContractCheck check = Checks.pluss();
    private final Schema schema = PublishedSchema.contract();
    private byte[] document = {};

    /** Makes the document. */
    @Setup
    public void prepare() {
        document = Grown.indented(fiches);
    }

    /** Reading, constraints, every rule of the PLUSS, and the report. */
    @Benchmark
    public Object check() {
        return check.check(document);
    }

    /** The published schema by networknt's json-schema-validator: the structure alone. */
    @Benchmark
    public Object schema() {
        return schema.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
