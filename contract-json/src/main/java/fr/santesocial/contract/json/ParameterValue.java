package fr.santesocial.contract.json;

import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.shape.Shape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that a profile file sets for a rule.
 *
 * @param name the parameter
 * @param value its value
 */
record ParameterValue(String name, Integer value) {
    static final Shape<ParameterValue> SHAPE = Shape.of(
                    ParameterValue.class, Builder::new, Builder::build, FileTexts::bundle)
            .required("name", text(), ParameterValue::name, Builder::name)
            .required("value", wholeNumber(), ParameterValue::value, Builder::value)
            .table();

    /** Collects a parameter. */
    static final class Builder {
        private @Nullable String name;
        private @Nullable Integer value;

        void name(String words) {
            this.name = words;
        }

        void value(Integer number) {
            this.value = number;
        }

        ParameterValue build() {
            return new ParameterValue(Objects.requireNonNull(name), Objects.requireNonNull(value));
        }
    }
}
