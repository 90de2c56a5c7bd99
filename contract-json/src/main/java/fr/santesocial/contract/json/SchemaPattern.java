package fr.santesocial.contract.json;

import fr.santesocial.contract.model.value.Limits;
import java.util.Map;

/**
 * How texts of a certain kind are written, as regular expressions that every validator reads in the same way: no look-ahead,
 * no escapes and no classes by name.
 */
enum SchemaPattern {
    /** At least one character that is not white space in the sense of {@link String#isBlank}. */
    WORDS("[^\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]"),

    /** An id, or a reference to one. */
    ID("^" + Limits.IDENTIFIER + "$"),

    /** A year, month or day; in every year as many days as in a leap year. */
    DATE("^" + Parts.YEAR + "(-(" + Parts.UP_TO_29 + "|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31))?$"),

    /** A length of time in years, months and days, none of them zero but for P0D. */
    LENGTH("^P(0D|" + Parts.count('D') + "|" + Parts.count('M') + "(" + Parts.count('D') + ")?|" + Parts.count('Y')
            + "(" + Parts.count('M') + ")?(" + Parts.count('D') + ")?)$"),

    /** A version of the format that this library reads. */
    FORMAT("^1\\.(0|[1-9][0-9]*)$");

    private final String expression;

    SchemaPattern(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    /** Says it of a text, with what an editor is to show where it is written otherwise. */
    void of(Map<String, Object> schema, SchemaTexts texts) {
        if (schema.put("pattern", expression) != null) {
            throw new IllegalStateException("a schema says one pattern only: " + schema);
        }
        schema.put("patternErrorMessage", texts.text("pattern." + name()));
    }

    /** What it is made of. */
    private static final class Parts {
        static final String YEAR = "([1-9][0-9][0-9][0-9]|0[1-9][0-9][0-9]|00[1-9][0-9]|000[1-9])";
        static final String UP_TO_29 = "(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]))?";

        private Parts() {}

        static String count(char unit) {
            return "[1-9][0-9]{0,9}" + unit;
        }
    }
}
