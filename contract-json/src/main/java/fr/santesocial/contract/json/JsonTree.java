package fr.santesocial.contract.json;

import fr.santesocial.contract.json.output.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON of our own as maps, lists and plain values: small files that the library brings along, and schemas being made. */
final class JsonTree {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int LAST_ASCII = 0x7e;

    private JsonTree() {}

    /** An object from a file beside this class; members in the order they are written. */
    @SuppressWarnings("unchecked") // a file of ours that is no object fails at once
    static Map<String, Object> resource(String name) {
        try (InputStream in = Objects.requireNonNull(JsonTree.class.getResourceAsStream(name), name);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return (Map<String, Object>) value(parser);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * The text of a tree: indented, lines ended by {@code \n}. Spaces that cannot be told from one another are written as
     * escapes, as are control characters.
     */
    static String text(Map<String, ?> tree) {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(true), written)) {
            write(tree, generator);
        }
        StringBuilder text = new StringBuilder();
        written.append('\n').toString().chars().forEach(c -> {
            boolean hidden = c > LAST_ASCII && (Character.isWhitespace(c) || Character.isISOControl(c));
            text.append(hidden ? String.format("\\u%04x", c) : (char) c);
        });
        return text.toString();
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            members.forEach((name, member) -> {
                generator.writeName((String) name);
                write(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            elements.forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number.toPlainString());
        } else if (value instanceof Number whole) {
            generator.writeNumber(whole.longValue());
        } else {
            generator.writeString((String) value);
        }
    }
}
