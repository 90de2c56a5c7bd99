package fr.santesocial.contract.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** How official numbers and codes are written, as rules ask for it, in expressions that every validator reads alike. */
enum RulePattern {
    /** Nine digits, with spaces of any kind between them; the last one is a key that no expression can check. */
    SIREN("^" + Parts.SPACES + "(" + Parts.DIGIT + "){9}$"),

    /** Fourteen digits, likewise. */
    SIRET("^" + Parts.SPACES + "(" + Parts.DIGIT + "){14}$"),

    /** A department of two or three characters and a rank in it that is never nought, five characters together. */
    COMMUNE("^((0[1-9]|[1-8][0-9]|9[0-5]|2[AB])(00[1-9]|0[1-9][0-9]|[1-9][0-9][0-9])|9[78][1-9](0[1-9]|[1-9][0-9]))$");

    private final String expression;

    RulePattern(String expression) {
        this.expression = expression;
    }

    /** The pattern as a schema, with what an editor is to show where a text is written otherwise. */
    Map<String, Object> of(String message) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("pattern", expression);
        schema.put("patternErrorMessage", message);
        return schema;
    }

    /** What they are made of. */
    private static final class Parts {
        static final String SPACES = "[\t-\r\u001c- \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*";
        static final String DIGIT = "[0-9]" + SPACES;

        private Parts() {}
    }
}
