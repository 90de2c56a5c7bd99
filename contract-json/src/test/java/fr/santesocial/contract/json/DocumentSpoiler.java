package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes sound documents so that they are mostly sound no more: values that are just right, just wrong and far off, in every
 * place. It knows what stands where and nothing of the reader; it keeps to what a schema can see.
 */
final class DocumentSpoiler {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> VERSIONS =
            List.of("\"1.7\"", "\"1.10\"", "\"2.0\"", "\"1.00\"", "\"01.0\"", "\"1\"", "\"1.0 \"", "\"1.0\\n\"", "1.0");
    private static final List<String> ROOTS = List.of("[]", "null", "5", "\"{}\"", "true", "[{}]");

    private final Random random;

    DocumentSpoiler(Random random) {
        this.random = random;
    }

    /** A changed document; with less luck a sound one. */
    String spoilt(Contract contract) {
        ObjectNode document =
                (ObjectNode) MAPPER.readTree(ContractWriter.compact().write(contract));
        int chance = random.nextInt(40);
        if (chance == 0) {
            return ROOTS.get(random.nextInt(ROOTS.size()));
        } else if (chance == 1) {
            // Alone: the version decides how the rest is read.
            document.set("format", MAPPER.readTree(VERSIONS.get(random.nextInt(VERSIONS.size()))));
        } else {
            for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
                change(document);
            }
        }
        return MAPPER.writeValueAsString(document);
    }

    private void change(ObjectNode document) {
        List<DocumentSlot> slots = DocumentSlot.of(document);
        if (slots.isEmpty()) {
            document.set("title", JsonNodeFactory.instance.stringNode("x"));
            return;
        }
        DocumentSlot slot = one(slots);
        switch (random.nextInt(8)) {
            case 0 -> slot.remove();
            case 1 -> rename(slot);
            case 2 -> add(slot);
            case 3 -> slot.put(slots.get(random.nextInt(slots.size())).value().deepCopy());
            case 4 -> slot.put(MAPPER.readTree(StrangeValues.any(random)));
            default -> slot.put(MAPPER.readTree(likely(slot)));
        }
    }

    /** Any place; every other time first a kind of value, so that rare kinds have their turn. */
    private DocumentSlot one(List<DocumentSlot> slots) {
        List<DocumentSlot> among = slots;
        if (random.nextBoolean()) {
            List<Class<?>> kinds = slots.stream()
                    .<Class<?>>map(slot -> slot.member().kind().getClass())
                    .distinct()
                    .toList();
            Class<?> chosen = kinds.get(random.nextInt(kinds.size()));
            among = slots.stream()
                    .filter(slot -> slot.member().kind().getClass() == chosen)
                    .toList();
        }
        return among.get(random.nextInt(among.size()));
    }

    /** Something of the right sort, mostly. */
    private String likely(DocumentSlot slot) {
        boolean plain = !slot.isList() && !(slot.member().kind() instanceof ValueKind.Nested<?>);
        return plain ? StrangeValues.of(slot.member().kind(), random) : StrangeValues.any(random);
    }

    private void rename(DocumentSlot slot) {
        if (slot.owner() instanceof ObjectNode object) {
            String name = slot.name();
            String other = random.nextBoolean() ? name + "s" : name.substring(1);
            object.set(other, object.remove(name));
        } else {
            slot.remove();
        }
    }

    private void add(DocumentSlot slot) {
        JsonNode value = MAPPER.readTree(StrangeValues.any(random));
        if (slot.owner() instanceof ArrayNode list) {
            list.insert(random.nextInt(list.size() + 1), value);
        } else if (slot.value() instanceof ObjectNode object) {
            object.set(StrangeValues.name(random), value);
        } else {
            ((ObjectNode) slot.owner()).set(StrangeValues.name(random), value);
        }
    }
}
