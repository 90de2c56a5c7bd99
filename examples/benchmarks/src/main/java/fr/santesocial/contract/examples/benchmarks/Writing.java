package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Contract;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** From a contract to the bytes of a document on one line. */
@State(Scope.Benchmark)
public class Writing extends Measured {
    /** How many fiches the contract has. */
    @Param({"18", "321"})
    int fiches;

    private final JsonMapper mapper = PlainMapper.create();
    private final ContractWriter writer = ContractWriter.compact();
    private Contract contract = Grown.contract(1);
    private Object plain = "";

    /** Makes the contract, ours and the plain one. */
    @Setup
    public void prepare() {
        contract = Grown.contract(fiches);
        plain = mapper.readValue(Grown.document(fiches), Plain.Contract.class);
    }

    /** Jackson with Blackbird, from plain records. */
    @Benchmark
    public byte[] binding() {
        return mapper.writeValueAsBytes(plain);
    }

    /** Our writer, canonical. */
    @Benchmark
    public byte[] writer() {
        return writer.writeBytes(contract);
    }
}
