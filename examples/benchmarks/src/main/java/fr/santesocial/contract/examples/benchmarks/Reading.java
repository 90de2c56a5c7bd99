package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.model.Contract;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a document to a contract. */
@State(Scope.Benchmark)
public class Reading extends Measured {
    /** How many fiches the document has. */
    @Param({"11", "185"})
    int fiches;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = PlainMapper.create();
    private final ContractReader reader = ContractReader.standard();
    private byte[] document = {};

    /** Makes the document. */
    @Setup
    public void prepare() {
        document = Grown.indented(fiches);
    }

    /** Jackson's tokens alone, nothing kept. */
    @Benchmark
    public int tokens() {
        int seen = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                seen++;
            }
        }
        return seen;
    }

    /** Jackson binding with Blackbird into plain records; nothing is checked but syntax and types. */
    @Benchmark
    public Object binding() {
        return mapper.readValue(document, Plain.Contract.class);
    }

    /** Our reader: the contract, and every fault if there were any. */
    @Benchmark
    public Contract reader() {
        return reader.read(document).orElseThrow();
    }
}
