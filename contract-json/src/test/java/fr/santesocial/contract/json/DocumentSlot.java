package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One place of a document where something stands that the model knows.
 *
 * @param owner the object or list that holds it
 * @param name its name in an object
 * @param index its index in a list
 * @param member the member it belongs to
 */
record DocumentSlot(JsonNode owner, String name, int index, Member<?> member) {

    /** Every place of a document, as far as it is what it should be. */
    static List<DocumentSlot> of(ObjectNode document) {
        List<DocumentSlot> slots = new ArrayList<>();
        collect(document, Shapes.contract(), slots);
        return slots;
    }

    /** Whether the member's whole list stands here. */
    boolean isList() {
        return owner.isObject() && member.presence() == Presence.LIST;
    }

    JsonNode value() {
        return owner.isObject() ? owner.get(name) : owner.get(index);
    }

    void put(JsonNode value) {
        if (owner instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) owner).set(index, value);
        }
    }

    void remove() {
        if (owner instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) owner).remove(index);
        }
    }

    private static void collect(JsonNode node, Shape<?> shape, List<DocumentSlot> slots) {
        for (Member<?> member : shape.members()) {
            JsonNode value = node.get(member.name());
            if (value != null) {
                slots.add(new DocumentSlot(node, member.name(), 0, member));
                if (member.presence() == Presence.LIST && value.isArray()) {
                    for (int i = 0; i < value.size(); i++) {
                        slots.add(new DocumentSlot(value, member.name(), i, member));
                        below(value.get(i), member, slots);
                    }
                } else {
                    below(value, member, slots);
                }
            }
        }
    }

    private static void below(JsonNode value, Member<?> member, List<DocumentSlot> slots) {
        if (member.kind() instanceof ValueKind.Nested<?> nested && value.isObject()) {
            collect(value, nested.shape().get(), slots);
        }
    }
}
