package fr.santesocial.contract.json;

import fr.santesocial.contract.model.text.Language;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Ajv, a validator in Node that knows nothing of us, with the published schema. */
final class AjvValidator implements AutoCloseable {
    private final NodeProgram program;

    AjvValidator(String schema) {
        this.program = NodeProgram.start("ajv.mjs", schema);
    }

    /** With the schema of contracts. */
    static AjvValidator ofContracts() {
        return new AjvValidator(ContractSchema.of(Language.FRENCH));
    }

    /** What it has against a document; empty where it is no JSON. */
    Optional<Set<Complaint>> read(String document) {
        JsonNode answer = program.ask(NodeProgram.question().put("document", document));
        if (answer.path("unreadable").asBoolean(false)) {
            return Optional.empty();
        }
        Set<Complaint> complaints = new TreeSet<>();
        answer.path("complaints").forEach(error -> complaints.add(complaint(error)));
        return Optional.of(Complaint.withoutConsequences(complaints));
    }

    /** What it has against a document that is JSON. */
    Set<Complaint> complaints(String document) {
        return read(document).orElseThrow();
    }

    /** Whether it has nothing against a document. */
    boolean accepts(String document) {
        return program.ask(NodeProgram.question().put("document", document))
                .path("complaints")
                .isEmpty();
    }

    @Override
    public void close() {
        program.close();
    }

    private static Complaint complaint(JsonNode error) {
        String place = error.path("place").asString();
        String keyword = error.path("keyword").asString();
        boolean inObject = keyword.equals("required") || keyword.equals("additionalProperties");
        return new Complaint(
                inObject ? Complaint.member(place, error.path("member").asString()) : place,
                Complaint.kind(
                        keyword,
                        error.path("demanded").asString(),
                        error.path("number").asBoolean()));
    }
}
