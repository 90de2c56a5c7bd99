package fr.santesocial.contract.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a document on which two disagree as small as it can be, by leaving out members and elements while they still do. */
final class DisagreementShrinker {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DisagreementShrinker() {}

    /** The smallest document found that still holds; the document itself where it is no tree. */
    static String shrunk(String document, Predicate<String> holds) {
        JsonNode tree = MAPPER.readTree(document);
        if (!holds.test(MAPPER.writeValueAsString(tree))) {
            return document;
        }
        // What stands nearest to the root goes first: that makes quick work of the rest.
        for (int depth = 0; depth < 64; depth++) {
            boolean deeper = false;
            for (JsonNode container : containers(tree, depth)) {
                deeper = true;
                leaveOut(tree, container, holds);
            }
            if (!deeper) {
                break;
            }
        }
        return MAPPER.writeValueAsString(tree);
    }

    private static void leaveOut(JsonNode tree, JsonNode container, Predicate<String> holds) {
        if (container instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode gone = object.remove(name);
                if (!holds.test(MAPPER.writeValueAsString(tree))) {
                    object.set(name, gone);
                }
            }
        } else if (container instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                JsonNode gone = list.remove(i);
                if (!holds.test(MAPPER.writeValueAsString(tree))) {
                    list.insert(i, gone);
                }
            }
        }
    }

    private static List<JsonNode> containers(JsonNode node, int depth) {
        if (depth == 0) {
            return node.isContainer() ? List.of(node) : List.of();
        }
        List<JsonNode> found = new ArrayList<>();
        node.values().forEach(child -> found.addAll(containers(child, depth - 1)));
        return found;
    }
}
