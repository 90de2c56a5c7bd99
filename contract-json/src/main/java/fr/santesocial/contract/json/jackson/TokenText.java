package fr.santesocial.contract.json.jackson;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberTypeFP;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The value that a parser stands on, as JSON text for the strict reader. Whatever the parser reads from – text, a tree, a
 * buffer of tokens – and whatever it lets pass, members stay in their order and as often as they stand there, and numbers
 * keep their digits.
 */
final class TokenText {
    // How deep a document may be is judged by the reader.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int MOST_DIGITS = 100;

    private final JsonParser parser;
    private final JsonGenerator generator;
    private final StringWriter text;

    private TokenText(JsonParser parser, JsonGenerator generator, StringWriter text) {
        this.parser = parser;
        this.generator = generator;
        this.text = text;
    }

    /**
     * The text, and the parser moved to the end of the value. Of one longer than the limit only the beginning, still longer
     * than the limit.
     */
    static String of(JsonParser parser, int limit) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new TokenText(parser, generator, text).value(limit);
        }
        return withoutHalves(text.getBuffer());
    }

    private void value(int limit) {
        int depth = 0;
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            // Some callers have stepped over the brace.
            generator.writeStartObject();
            depth = 1;
        }
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            if (text.getBuffer().length() <= limit) {
                copy(token);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }

    private void copy(JsonToken token) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(parser.currentName());
            case VALUE_STRING -> generator.writeString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(number());
            case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
            // Beside null these are Java objects within a tree: nothing that JSON could hold.
            default -> generator.writeNull();
        }
    }

    private void number(String digits) {
        if (NUMBER.matcher(digits).matches()) {
            generator.writeNumber(digits);
        } else {
            // NaN, +1 or .5, which a lenient parser lets pass: the reader says that this is no number.
            generator.writeString(digits);
        }
    }

    /** The digits as they stand in a text; of a number that was made before, all its digits. */
    private String number() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT || parser.getNumberTypeFP() == NumberTypeFP.UNKNOWN) {
            return parser.getString();
        }
        boolean made = !(parser.getNumberValueDeferred() instanceof String) && !parser.isNaN();
        return made ? plain(parser.getDecimalValue()) : parser.getString();
    }

    private static String plain(BigDecimal number) {
        boolean reasonable = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return reasonable ? number.toPlainString() : number.toString();
    }

    /** Halves of surrogate pairs as escapes, which the reader can place; they stand in names and texts only. */
    private static String withoutHalves(CharSequence text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (pair) {
                safe.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                safe.append("\\u").append(Integer.toHexString(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
