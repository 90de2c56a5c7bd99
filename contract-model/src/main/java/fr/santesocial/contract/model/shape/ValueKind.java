package fr.santesocial.contract.model.shape;

import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.time.Period;
import java.util.function.Supplier;

/**
 * What kind of value a member holds; for a list, each of its elements.
 *
 * @param <V> the Java type of one value
 */
public sealed interface ValueKind<V> {

    /** Words. */
    record Text() implements ValueKind<String> {}

    /** The id that an element of the kind bears. */
    record Identifier(ElementKind kind) implements ValueKind<String> {}

    /** The id of an element of the kind, elsewhere in the contract. */
    record Reference(ElementKind target) implements ValueKind<String> {}

    /** A whole number. */
    record WholeNumber() implements ValueKind<Integer> {}

    /** An exact decimal number. */
    record DecimalNumber() implements ValueKind<BigDecimal> {}

    /** True or false. */
    record Flag() implements ValueKind<Boolean> {}

    /** A year, month or day. */
    record Date() implements ValueKind<PartialDate> {}

    /** A length of time in years, months and days. */
    record Length() implements ValueKind<Period> {}

    /** One constant of a closed list. */
    record Choice<E extends Enum<E>>(Class<E> type) implements ValueKind<E> {}

    /** A value with members of its own. The shape is asked for late, since shapes may nest themselves. */
    record Nested<T>(Supplier<Shape<T>> shape) implements ValueKind<T> {}

    /** Words. */
    static ValueKind<String> text() {
        return new Text();
    }

    /** The id an element bears. */
    static ValueKind<String> identifier(ElementKind kind) {
        return new Identifier(kind);
    }

    /** The id of another element. */
    static ValueKind<String> reference(ElementKind target) {
        return new Reference(target);
    }

    /** A whole number. */
    static ValueKind<Integer> wholeNumber() {
        return new WholeNumber();
    }

    /** An exact decimal number. */
    static ValueKind<BigDecimal> decimal() {
        return new DecimalNumber();
    }

    /** True or false. */
    static ValueKind<Boolean> flag() {
        return new Flag();
    }

    /** A year, month or day. */
    static ValueKind<PartialDate> partialDate() {
        return new Date();
    }

    /** A length of time. */
    static ValueKind<Period> length() {
        return new Length();
    }

    /** A constant of a closed list. */
    static <E extends Enum<E>> ValueKind<E> choice(Class<E> type) {
        return new Choice<>(type);
    }

    /** A value with members of its own. */
    static <T> ValueKind<T> nested(Supplier<Shape<T>> shape) {
        return new Nested<>(shape);
    }
}
