package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Makes the quick readers of what members hold. Not safe to share. */
final class CleanValues {
    private final JsonFactory factory;
    private final ReaderLimits limits;
    // Shapes may hold values of their own shape: each is gone into once.
    private final Map<Shape<?>, CleanObject<?>> objects = new HashMap<>();

    CleanValues(JsonFactory factory, ReaderLimits limits) {
        this.factory = factory;
        this.limits = limits;
    }

    void know(Shape<?> shape, CleanObject<?> object) {
        objects.put(shape, object);
    }

    MemberNames names(List<String> names) {
        return new MemberNames(names, factory);
    }

    CleanValue of(Member<?> member) {
        CleanValue value = of(member.kind());
        return member.presence() == Presence.LIST ? tokens -> list(value, tokens) : value;
    }

    private CleanValue of(ValueKind<?> kind) {
        if (kind instanceof ValueKind.Nested<?> nested) {
            Shape<?> shape = nested.shape().get();
            CleanObject<?> known = objects.get(shape);
            return known == null ? CleanObject.within(shape, this) : known;
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            Map<String, Enum<?>> constants = ScalarReader.constants(choice.type());
            return tokens -> constant(constants, tokens);
        } else if (kind instanceof ValueKind.WholeNumber
                || kind instanceof ValueKind.DecimalNumber
                || kind instanceof ValueKind.Flag
                || kind instanceof ValueKind.Date
                || kind instanceof ValueKind.Length) {
            return tokens -> scalar(kind, tokens);
        }
        return this::text;
    }

    Object format(JsonParser tokens) {
        String format = text(tokens);
        if (!format.equals(FormatVersion.WRITTEN)) {
            throw new NotClean();
        }
        return format;
    }

    private String text(JsonParser tokens) {
        if (tokens.currentToken() != JsonToken.VALUE_STRING) {
            throw new NotClean();
        }
        String text = tokens.getString();
        if (text.length() > limits.stringLength() || StrangeCharacters.find(text) >= 0) {
            throw new NotClean();
        }
        return text;
    }

    private static List<Object> list(CleanValue value, JsonParser tokens) {
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            throw new NotClean();
        }
        List<Object> values = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            values.add(value.read(tokens));
        }
        return values;
    }

    private static Object constant(Map<String, Enum<?>> constants, JsonParser tokens) {
        boolean word = tokens.currentToken() == JsonToken.VALUE_STRING;
        Enum<?> constant = word ? constants.get(tokens.getString()) : null;
        if (constant == null) {
            throw new NotClean();
        }
        return constant;
    }

    private Object scalar(ValueKind<?> kind, JsonParser tokens) {
        JsonToken token = tokens.currentToken();
        String text = tokens.getString();
        boolean tooLong = text.length() > (token.isNumeric() ? limits.numberLength() : limits.stringLength());
        Object value = tooLong ? null : ScalarReader.read(kind, token, text).value();
        if (value == null) {
            throw new NotClean();
        }
        return value;
    }
}
