package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.Decimals;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Turns the text of one token into a value, strictly: nothing is trimmed, coerced or guessed. */
final class ScalarReader {
    private static final int LONGEST_WHOLE_NUMBER =
            Integer.toString(Integer.MIN_VALUE).length();
    private static final int LONGEST_LENGTH_OF_TIME = 30;
    private static final Map<Class<?>, Map<String, Enum<?>>> CONSTANTS = new ConcurrentHashMap<>();

    private ScalarReader() {}

    /** What became of a token: a value, or what is wrong with it; both where the value can be kept all the same. */
    record Scalar(@Nullable Object value, @Nullable Structure fault, Parameters parameters) {
        static Scalar of(Object value) {
            return new Scalar(value, null, Parameters.none());
        }

        static Scalar wrong(Structure fault, Parameters parameters) {
            return new Scalar(null, fault, parameters);
        }
    }

    /** Reads a token whose text is given. */
    static Scalar read(ValueKind<?> kind, JsonToken token, String text) {
        if (token == JsonToken.VALUE_NULL) {
            return Scalar.wrong(Structure.NULL, Parameters.none());
        }
        if (kind instanceof ValueKind.WholeNumber || kind instanceof ValueKind.DecimalNumber) {
            return token.isNumeric() ? number(kind, token, text) : wrongType(kind, token);
        }
        if (kind instanceof ValueKind.Flag) {
            return token.isBoolean() ? Scalar.of(token == JsonToken.VALUE_TRUE) : wrongType(kind, token);
        }
        return token == JsonToken.VALUE_STRING ? words(kind, text) : wrongType(kind, token);
    }

    static Scalar wrongType(ValueKind<?> expected, JsonToken token) {
        return Scalar.wrong(
                Structure.WRONG_TYPE,
                Parameters.none().with("expected", JsonType.expected(expected)).with("found", JsonType.found(token)));
    }

    private static Scalar words(ValueKind<?> kind, String text) {
        if (kind instanceof ValueKind.Date) {
            return PartialDate.tryParse(text).map(Scalar::of).orElseGet(() -> wrongText(Structure.BAD_DATE, text));
        }
        if (kind instanceof ValueKind.Length) {
            return lengthOfTime(text);
        }
        if (kind instanceof ValueKind.Choice<?> choice) {
            Enum<?> constant = constants(choice.type()).get(text);
            return constant != null ? Scalar.of(constant) : unknownValue(choice.type(), text);
        }
        return freeText(text);
    }

    private static Scalar freeText(String text) {
        if (StrangeCharacters.find(text) < 0) {
            return Scalar.of(text);
        }
        return HalfCharacters.find(text) < 0
                ? new Scalar(text, Structure.DIRECTION_CONTROL, Parameters.none())
                : Scalar.wrong(Structure.BAD_TEXT, Parameters.none());
    }

    private static Scalar number(ValueKind<?> kind, JsonToken token, String text) {
        boolean whole = kind instanceof ValueKind.WholeNumber;
        int longest = whole ? LONGEST_WHOLE_NUMBER : Limits.INTEGER_DIGITS + Limits.FRACTION_DIGITS + 2;
        // Exponents are refused by their letter: computing with one could cost minutes.
        boolean plain = text.indexOf('e') < 0 && text.indexOf('E') < 0 && text.length() <= longest;
        if (!plain || (whole && token != JsonToken.VALUE_NUMBER_INT)) {
            return wrongText(Structure.BAD_NUMBER, text);
        }
        return whole ? count(text) : Scalar.of(Decimals.normal(new BigDecimal(text)));
    }

    private static Scalar count(String text) {
        long number = Long.parseLong(text);
        return number == (int) number ? Scalar.of((int) number) : wrongText(Structure.BAD_NUMBER, text);
    }

    private static Scalar lengthOfTime(String text) {
        // Period.parse takes signs and small letters too; only the one canonical spelling is ours.
        if (text.length() <= LONGEST_LENGTH_OF_TIME) {
            try {
                Period length = Period.parse(text);
                if (length.toString().equals(text) && !length.isNegative()) {
                    return Scalar.of(length);
                }
            } catch (DateTimeException | ArithmeticException notALength) {
                return wrongText(Structure.BAD_LENGTH_OF_TIME, text);
            }
        }
        return wrongText(Structure.BAD_LENGTH_OF_TIME, text);
    }

    private static Scalar unknownValue(Class<? extends Enum<?>> type, String text) {
        return Scalar.wrong(Structure.UNKNOWN_VALUE, Suggestion.constant(text, type));
    }

    private static Scalar wrongText(Structure fault, String text) {
        return Scalar.wrong(fault, Parameters.none().with("value", shortened(text)));
    }

    /** Words of the document as messages quote them: not too many, and nothing hidden in them. */
    static String shortened(String text) {
        int longest = 80;
        boolean whole = text.codePointCount(0, text.length()) <= longest;
        return Visible.shown(whole ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…");
    }

    /** The constants of an enumeration by their names. */
    static Map<String, Enum<?>> constants(Class<? extends Enum<?>> type) {
        return CONSTANTS.computeIfAbsent(type, key -> {
            Map<String, Enum<?>> byName = new HashMap<>();
            for (Enum<?> constant : type.getEnumConstants()) {
                byName.put(constant.name(), constant);
            }
            return byName;
        });
    }
}
