package fr.santesocial.contract.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Which version of the format a document says it is written in. Looked up first: it decides how the rest is judged. */
enum FormatVersion {
    CURRENT,
    NEWER_MINOR,
    UNSUPPORTED,
    UNKNOWN,
    MISSING;

    /** The member that states the version. */
    static final String MEMBER = "format";
    /** The version this library writes. */
    static final String WRITTEN = "1.0";

    private static final int LONGEST = 12;

    static FormatVersion of(JsonParser parser) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return MISSING;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals(MEMBER)) {
                    return value == JsonToken.VALUE_STRING ? of(parser.getString()) : UNKNOWN;
                }
                parser.skipChildren();
            }
            return MISSING;
        } catch (JacksonException broken) {
            // The reading proper meets the same place and reports it.
            return MISSING;
        }
    }

    static FormatVersion of(String text) {
        int point = text.indexOf('.');
        boolean form = point > 0
                && point < text.length() - 1
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && text.indexOf('.', point + 1) < 0
                && text.charAt(0) != '0';
        if (!form) {
            return UNKNOWN;
        }
        if (text.equals(WRITTEN)) {
            return CURRENT;
        }
        return text.startsWith("1.") ? NEWER_MINOR : UNSUPPORTED;
    }
}
