package fr.santesocial.contract.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pair of documents from the catalogue, one edit apart.
 *
 * @param good the document that a rule has nothing against
 * @param bad the same after the edit
 */
record RuleCase(String good, String bad) {
    private static final Path FOLDER = Path.of("../examples/catalogue/cases");

    /** The pairs of a rule. */
    static List<RuleCase> of(String rule) throws IOException {
        JsonNode cases = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(rule + ".json")));
        return cases.path("pairs")
                .valueStream()
                .map(pair -> new RuleCase(
                        pair.path("good").toString(),
                        edited(pair.path("good"), pair.path("edit").path(0)).toString()))
                .toList();
    }

    /** One operation of a JSON Patch: add, replace or remove. */
    private static JsonNode edited(JsonNode good, JsonNode edit) {
        JsonNode bad = good.deepCopy();
        JsonPointer place = JsonPointer.compile(edit.path("path").asString());
        JsonNode owner = bad.at(place.head());
        String name = place.last().getMatchingProperty();
        String operation = edit.path("op").asString();
        if (owner instanceof ObjectNode object) {
            object.remove(name);
            if (!operation.equals("remove")) {
                object.set(name, edit.path("value"));
            }
        } else if (owner instanceof ArrayNode list) {
            int index = name.equals("-") ? list.size() : Integer.parseInt(name);
            if (!operation.equals("add")) {
                list.remove(index);
            }
            if (!operation.equals("remove")) {
                list.insert(index, edit.path("value"));
            }
        }
        return bad;
    }
}
