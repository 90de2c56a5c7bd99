package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of one document, held against the limits; passes over values that are not read, however deep they are. */
final class WatchedTokens {
    private final JsonParser parser;
    private final ReaderLimits limits;
    private final Faults faults;

    WatchedTokens(JsonParser parser, ReaderLimits limits, Faults faults) {
        this.parser = parser;
        this.limits = limits;
        this.faults = faults;
    }

    JsonParser parser() {
        return parser;
    }

    /** Where the current token begins. */
    int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** How far the text was read. */
    int position() {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** Whether the object or list that was just opened lies too deep. */
    boolean isTooDeep() {
        return parser.streamReadContext().getNestingDepth() > limits.depth();
    }

    boolean isTooLong(String name) {
        return name.length() > limits.nameLength();
    }

    /** The limit that the current text or number exceeds; null for any other token and where none is exceeded. */
    @Nullable
    Structure exceededBy(JsonToken token, int length) {
        if (token == JsonToken.VALUE_STRING) {
            return length > limits.stringLength() ? Structure.TEXT_TOO_LONG : null;
        }
        return length > limits.numberLength() && token.isNumeric() ? Structure.NUMBER_TOO_LONG : null;
    }

    /** What is said where a limit is exceeded and only what exceeds it is left out. */
    Parameters excess(Structure limit, int length) {
        return switch (limit) {
            case TOO_DEEP -> excess(limits.depth(), "rest.skipped");
            case NAME_TOO_LONG -> excess(limits.nameLength(), "rest.skipped");
            case NUMBER_TOO_LONG -> Parameters.none().with("length", length).with("most", limits.numberLength());
            default -> Parameters.none().with("length", length).with("most", limits.stringLength());
        };
    }

    /** What is said where a limit is exceeded so far that the reading ends. */
    static Parameters end(int most) {
        return excess(most, "rest.ended");
    }

    private static Parameters excess(int most, String rest) {
        return Parameters.none()
                .with("most", most)
                .with("rest", new Parameter.Text(language -> Structure.WORDING.template(rest, language.locale())));
    }

    /** Reports the first character in a text that changes its direction, if there is one; the text is the current token. */
    void reportDirection(String text, Spot spot) {
        reportDirection(text, start(), spot);
    }

    /** The same for a text or name that begins with its quote at the offset. */
    void reportDirection(String text, int start, Spot spot) {
        for (int i = 0; i < text.length(); i++) {
            if (StrangeCharacters.changesDirection(text.charAt(i))) {
                Stretch place = ScalarForm.character(faults.text(), start, i);
                Parameters code = Parameters.none().with("code", Visible.code(text.charAt(i)));
                faults.add(Structure.DIRECTION_CONTROL, spot, code, place.from(), place.to());
                return;
            }
        }
    }

    /** Passes over the current value; what exceeds a limit in it is reported all the same. */
    void skip(Where where) {
        int open = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isStructStart()) {
                open += enter(where) ? 1 : 0;
            } else if (token.isStructEnd()) {
                open--;
            } else if (token == JsonToken.PROPERTY_NAME) {
                passName(where);
            } else {
                passScalar(token, where);
            }
            if (open > 0) {
                parser.nextToken();
            }
        } while (open > 0);
    }

    private boolean enter(Where where) {
        if (isTooDeep()) {
            int start = start();
            report(Structure.TOO_DEEP, where, excess(Structure.TOO_DEEP, 0), start, start + 1);
            parser.skipChildren();
            return false;
        }
        return true;
    }

    private void passName(Where where) {
        String name = parser.currentName();
        if (StrangeCharacters.find(name) >= 0) {
            reportDirection(name, spot(where));
        }
        if (isTooLong(name)) {
            int start = start();
            report(Structure.NAME_TOO_LONG, where, excess(Structure.NAME_TOO_LONG, 0), start, position());
            parser.nextToken();
            parser.finishToken();
            parser.skipChildren();
        }
    }

    private void passScalar(JsonToken token, Where where) {
        int start = start();
        int length = parser.getStringLength();
        Structure limit = exceededBy(token, length);
        if (limit != null) {
            report(limit, where, excess(limit, length), start, position());
        } else if (token == JsonToken.VALUE_STRING) {
            String text = parser.getString();
            if (StrangeCharacters.find(text) >= 0) {
                reportDirection(text, spot(where));
            }
        }
    }

    private void report(Structure what, Where where, Parameters parameters, int from, int to) {
        faults.add(what, spot(where), parameters, from, to);
    }

    /** The pointer of the current token, called by the name of the value that is passed over. */
    private Spot spot(Where where) {
        return new Spot(
                parser.streamReadContext().pathAsPointer().toString(),
                where.spot().steps());
    }
}
