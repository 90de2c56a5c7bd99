package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Shape;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a document says of its format version, and where. Looked up first: it decides how the rest is judged.
 *
 * @param version the version
 * @param from offset of the statement in the text, or of the object that lacks it
 * @param to offset just behind it
 */
record FormatStatement(FormatVersion version, int from, int to) {
    private static final FormatStatement HIDDEN = new FormatStatement(FormatVersion.HIDDEN, 0, 0);

    /** Looks for the statement in a document of the shape; the parser stands before it. */
    static FormatStatement in(JsonParser parser, Shape<?> shape) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return HIDDEN;
            }
            int root = (int) parser.currentTokenLocation().getCharOffset();
            boolean misspelt = false;
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals(FormatVersion.MEMBER)) {
                    return at(parser, value);
                }
                misspelt = misspelt || isMeantBy(name, shape);
                parser.skipChildren();
            }
            return new FormatStatement(misspelt ? FormatVersion.MISSPELT : FormatVersion.MISSING, root, root + 1);
        } catch (JacksonException broken) {
            // The reading proper meets the same place and reports it.
            return HIDDEN;
        }
    }

    private static boolean isMeantBy(String name, Shape<?> shape) {
        return shape.member(name).isEmpty()
                && NearestWord.of(name, List.of(FormatVersion.MEMBER)).isPresent();
    }

    private static FormatStatement at(JsonParser parser, JsonToken value) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        if (value != JsonToken.VALUE_STRING) {
            return new FormatStatement(FormatVersion.UNKNOWN, start, start + 1);
        }
        FormatVersion version = FormatVersion.of(parser.getString());
        return new FormatStatement(
                version, start, (int) parser.currentLocation().getCharOffset());
    }
}
