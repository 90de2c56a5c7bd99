package fr.santesocial.contract.json;

import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.model.shape.Constraints;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the schema says of one value, by its kind and by the constraints of the model. */
final class ValueSchema {
    // ScalarReader reads no longer one.
    static final int LONGEST_LENGTH_OF_TIME = 30;

    private final SchemaTexts texts;

    ValueSchema(SchemaTexts texts) {
        this.texts = texts;
    }

    /** The value of a member; for a list, each of its elements. */
    Map<String, Object> of(Shape<?> shape, Member<?> member) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (member.kind() instanceof ValueKind.Nested<?> nested) {
            schema.put("$ref", "#/$defs/" + SchemaTexts.type(nested.shape().get()));
            return schema;
        }
        plain(member.kind(), schema);
        Demands demands = new Demands(schema, texts);
        Constraints.of(shape, member).forEach(demands::add);
        return schema;
    }

    /** The version of the format. */
    Map<String, Object> ofFormat() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        SchemaPattern.FORMAT.of(schema, texts);
        schema.put("maxLength", FormatVersion.LONGEST);
        schema.put("default", FormatVersion.WRITTEN);
        return schema;
    }

    private void plain(ValueKind<?> kind, Map<String, Object> schema) {
        if (kind instanceof ValueKind.WholeNumber) {
            schema.put("type", "integer");
            schema.put("minimum", Integer.MIN_VALUE);
            schema.put("maximum", Integer.MAX_VALUE);
        } else if (kind instanceof ValueKind.DecimalNumber) {
            schema.put("type", "number");
        } else if (kind instanceof ValueKind.Flag) {
            schema.put("type", "boolean");
        } else {
            schema.put("type", "string");
            words(kind, schema);
        }
    }

    private void words(ValueKind<?> kind, Map<String, Object> schema) {
        if (kind instanceof ValueKind.Choice<?> choice) {
            Enum<?>[] constants = choice.type().getEnumConstants();
            schema.put("enum", Arrays.stream(constants).map(Enum::name).toList());
            schema.put(
                    "enumDescriptions",
                    Arrays.stream(constants)
                            .map(constant -> ((Labelled) constant).label(texts.locale()))
                            .toList());
        } else if (kind instanceof ValueKind.Date) {
            SchemaPattern.DATE.of(schema, texts);
        } else if (kind instanceof ValueKind.Length) {
            schema.put("format", "duration");
            SchemaPattern.LENGTH.of(schema, texts);
            schema.put("maxLength", LONGEST_LENGTH_OF_TIME);
        }
    }
}
