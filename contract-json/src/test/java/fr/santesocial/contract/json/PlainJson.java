package fr.santesocial.contract.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document as a plain tree that may be made wrong in any way: it knows neither the model nor the reader. */
final class PlainJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Kind kind;
    private final List<Entry> members = new ArrayList<>();
    private final List<PlainJson> elements = new ArrayList<>();
    private String literal = "";

    private PlainJson(Kind kind) {
        this.kind = kind;
    }

    /** What sort of value it is. */
    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        OTHER
    }

    /** One member of an object; nothing hinders two of one name. */
    static final class Entry {
        String name;
        PlainJson value;

        Entry(String name, PlainJson value) {
            this.name = name;
            this.value = value;
        }

        Entry(Entry other) {
            this(other.name, other.value);
        }
    }

    static PlainJson parse(String document) {
        return of(MAPPER.readTree(document));
    }

    /** A value as it is to be written. */
    static PlainJson literal(String written) {
        PlainJson value = new PlainJson(Kind.OTHER);
        value.literal = written;
        return value;
    }

    /** The value as the only element of a list. */
    static PlainJson listOf(PlainJson only) {
        PlainJson list = new PlainJson(Kind.LIST);
        list.elements.add(only);
        return list;
    }

    private static PlainJson of(JsonNode node) {
        if (node.isObject()) {
            PlainJson object = new PlainJson(Kind.OBJECT);
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                object.members.add(new Entry(member.getKey(), of(member.getValue())));
            }
            return object;
        }
        if (node.isArray()) {
            PlainJson list = new PlainJson(Kind.LIST);
            node.forEach(element -> list.elements.add(of(element)));
            return list;
        }
        PlainJson value = new PlainJson(node.isString() ? Kind.TEXT : node.isNumber() ? Kind.NUMBER : Kind.OTHER);
        value.literal = node.isNumber() ? node.decimalValue().toPlainString() : MAPPER.writeValueAsString(node);
        return value;
    }

    Kind kind() {
        return kind;
    }

    List<Entry> members() {
        return members;
    }

    List<PlainJson> elements() {
        return elements;
    }

    /** As it is written; empty for objects and lists. */
    String literal() {
        return literal;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (kind == Kind.OBJECT) {
            String before = "{";
            for (Entry member : members) {
                text.append(before).append('"').append(member.name).append("\": ");
                member.value.write(text);
                before = ",\n";
            }
            text.append(members.isEmpty() ? "{}" : "}");
        } else if (kind == Kind.LIST) {
            String before = "[";
            for (PlainJson element : elements) {
                text.append(before);
                element.write(text);
                before = ", ";
            }
            text.append(elements.isEmpty() ? "[]" : "]");
        } else {
            text.append(literal);
        }
    }
}
