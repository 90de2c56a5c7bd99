package fr.santesocial.contract.examples.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schema of contracts that the library publishes, ready for another validator. */
final class PublishedSchema {
    private static final String PLACE = "/fr/santesocial/contract/json/contract.en.schema.json";

    private PublishedSchema() {}

    static Schema contract() {
        try (InputStream file = fr.santesocial.contract.json.ContractReader.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IllegalStateException("contract-json has no " + PLACE);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
