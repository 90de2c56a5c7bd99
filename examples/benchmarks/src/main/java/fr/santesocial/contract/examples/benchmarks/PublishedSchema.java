package fr.santesocial.contract.examples.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.santesocial.contract.json.ContractSchema;
import fr.santesocial.contract.model.text.Language;

/** The schema of contracts that the library publishes, ready for another validator. */
final class PublishedSchema {
    private PublishedSchema() {}

    static Schema contract() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ContractSchema.of(Language.ENGLISH), InputFormat.JSON);
    }
}
