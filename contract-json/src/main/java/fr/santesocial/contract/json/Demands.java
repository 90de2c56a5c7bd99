package fr.santesocial.contract.json;

import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What constraints of the model say in the words of a schema. How many decimals a number has is left unsaid: most validators
 * divide binary fractions to find out, and would refuse 0.07 as well.
 *
 * @param schema the schema of the value, which grows
 * @param texts what people are told
 */
record Demands(Map<String, Object> schema, SchemaTexts texts) {

    /** Says a constraint; an IllegalStateException for one that this class was not taught. */
    void add(Annotation constraint) {
        if (constraint instanceof NotBlank || constraint instanceof NotBlankIfPresent) {
            SchemaPattern.WORDS.of(schema, texts);
        } else if (constraint instanceof Pattern ids && ids.regexp().equals(Limits.IDENTIFIER)) {
            SchemaPattern.ID.of(schema, texts);
        } else if (constraint instanceof Size size && size.min() == 0) {
            atMost(size.max());
        } else if (!range(constraint)) {
            throw new IllegalStateException("teach the schema of contracts to say " + constraint);
        }
    }

    private boolean range(Annotation constraint) {
        if (constraint instanceof PositiveOrZero) {
            schema.put("minimum", 0);
        } else if (constraint instanceof Min least) {
            schema.put("minimum", least.value());
        } else if (constraint instanceof Max most) {
            schema.put("maximum", most.value());
        } else if (constraint instanceof Digits digits) {
            digits(BigDecimal.TEN.pow(digits.integer()));
        } else {
            return false;
        }
        return true;
    }

    private void atMost(int longest) {
        schema.put("maxLength", longest);
        if (longest == Limits.ADDRESS) {
            // What can be an address, with or without a scheme; a hint, for the reader takes any words.
            schema.put("format", "uri-reference");
        }
    }

    /** As many digits before the point as a power of ten has noughts, where no nearer bound is said. */
    private void digits(BigDecimal power) {
        if (!schema.containsKey("minimum")) {
            schema.put("exclusiveMinimum", power.negate());
        }
        if (!schema.containsKey("maximum")) {
            schema.put("exclusiveMaximum", power);
        }
    }
}
