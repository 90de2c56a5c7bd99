package fr.santesocial.contract.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.santesocial.contract.model.text.Language;
import java.util.Set;
import java.util.TreeSet;

/** A validator in Java that knows nothing of us, with the published schema. */
final class NetworkntValidator {
    private final Schema schema;

    NetworkntValidator(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    /** With the schema of contracts. */
    static NetworkntValidator ofContracts() {
        return new NetworkntValidator(ContractSchema.of(Language.FRENCH));
    }

    /** What it has against a document. */
    Set<Complaint> complaints(String document) {
        Set<Complaint> complaints = new TreeSet<>();
        schema.validate(document, InputFormat.JSON).forEach(error -> complaints.add(complaint(error)));
        return Complaint.withoutConsequences(complaints);
    }

    /** Whether it has nothing against a document. */
    boolean accepts(String document) {
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }

    private static Complaint complaint(Error error) {
        String place = error.getInstanceLocation().toString();
        // Where none of several is there, it names each of them.
        if (error.getEvaluationPath().toString().contains("/anyOf/")) {
            return new Complaint(place, Complaint.Kind.NOTHING_SAID);
        }
        boolean number =
                error.getInstanceNode() != null && error.getInstanceNode().isNumber();
        String demanded =
                error.getSchemaNode().isValueNode() ? error.getSchemaNode().asString() : "";
        boolean inObject =
                error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
        return new Complaint(
                inObject ? Complaint.member(place, error.getProperty()) : place,
                Complaint.kind(error.getKeyword(), demanded, number));
    }
}
