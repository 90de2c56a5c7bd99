package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.rules.report.PlaceStep;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads documents of one shape from JSON, strictly and in one pass: every fault is collected with its place, nothing is
 * coerced and nothing dropped in silence. Never throws on data. Immutable and safe to share between threads.
 */
final class DocumentReader<T> {
    private final Shape<T> shape;
    private final ReaderLimits limits;
    private final JsonTokens tokens;
    private final int firstLine;

    DocumentReader(Shape<T> shape, ReaderLimits limits) {
        this(shape, limits, new JsonTokens(limits), 1);
    }

    private DocumentReader(Shape<T> shape, ReaderLimits limits, JsonTokens tokens, int firstLine) {
        this.shape = shape;
        this.limits = limits;
        this.tokens = tokens;
        this.firstLine = firstLine;
    }

    /** The same for documents cut out of a longer text, where their first line has this number. */
    DocumentReader<T> from(int line) {
        return new DocumentReader<>(shape, limits, tokens, line);
    }

    Shape<T> shape() {
        return shape;
    }

    ReaderLimits limits() {
        return limits;
    }

    /** Reads a file; one that cannot be opened is a fault of the result. */
    Reading<T> read(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(stream);
        } catch (IOException unreadable) {
            return refused(Structure.UNREADABLE, "", Parameters.none(), 0);
        }
    }

    /** Reads a stream to its end, and no further than the longest document allowed. The caller closes it. */
    Reading<T> read(InputStream stream) {
        try {
            return read(stream.readNBytes((int) Math.min(limits.bytes() + 1L, Integer.MAX_VALUE)));
        } catch (IOException unreadable) {
            return refused(Structure.UNREADABLE, "", Parameters.none(), 0);
        }
    }

    /** Reads a text; one that UTF-8 cannot hold, with half a surrogate pair, is a fault of the result. */
    Reading<T> read(String text) {
        int half = HalfCharacters.find(text);
        if (half >= 0) {
            return refused(Structure.NOT_UTF8, text.substring(0, half), Parameters.none(), half);
        }
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the bytes of a document. */
    Reading<T> read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return refused(Structure.TOO_LARGE, "", Parameters.none().with("most", limits.bytes()), 0);
        }
        if (OtherFile.isOne(bytes)) {
            return refused(Structure.OTHER_FILE, "", Parameters.none(), 0);
        }
        Utf8Text decoded = Utf8Text.of(bytes);
        if (!decoded.sound()) {
            return refused(
                    Structure.NOT_UTF8,
                    decoded.text(),
                    Parameters.none(),
                    decoded.text().length());
        }
        Faults faults = new Faults(new TextLines(decoded.text(), firstLine), limits.findings());
        if (decoded.hadMark()) {
            faults.add(Structure.BYTE_ORDER_MARK, whole(""), Parameters.none(), 0, 0);
        }
        return readText(decoded.text(), faults);
    }

    private Reading<T> readText(String text, Faults faults) {
        FormatStatement format = format(text);
        try (JsonParser parser = tokens.open(text)) {
            report(format, faults);
            return format.version() == FormatVersion.UNSUPPORTED
                    ? unread(parser, text, faults)
                    : readTokens(parser, text, faults, format.version());
        }
    }

    private Reading<T> readTokens(JsonParser parser, String text, Faults faults, FormatVersion version) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                boolean empty = parser.currentToken() == null;
                int start = empty ? text.length() : offset(parser.currentTokenLocation());
                Structure what = empty ? Structure.EMPTY : Structure.NOT_AN_OBJECT;
                faults.add(what, whole(""), Parameters.none(), start, start + 1);
                return nothing(text, faults, false);
            }
            TokenReading<T> reading =
                    new TokenReading<>(shape, new WatchedTokens(parser, limits, faults), faults, version);
            Optional<T> root = reading.root();
            reportTrailing(text, offset(parser.currentLocation()), faults);
            return new Reading<>(text, root, reading.damage(), faults.found(), true);
        } catch (TooManyFaults enough) {
            return unread(parser, text, faults);
        } catch (StreamConstraintsException beyond) {
            return beyond(parser, text, faults);
        } catch (JacksonException syntax) {
            int at = syntax.getLocation() == null ? 0 : offset(syntax.getLocation());
            return ended(Structure.SYNTAX, Parameters.none(), at, text, faults);
        }
    }

    private FormatStatement format(String text) {
        try (JsonParser parser = tokens.open(text)) {
            return FormatStatement.in(parser, shape);
        }
    }

    /** Reports what there is to say of the version. */
    private void report(FormatStatement format, Faults faults) {
        Structure what = switch (format.version()) {
            case CURRENT, HIDDEN, MISSPELT -> null;
            case NEWER_MINOR -> Structure.FORMAT_NEWER;
            case UNSUPPORTED -> Structure.FORMAT_UNSUPPORTED;
            case UNKNOWN -> Structure.FORMAT_UNKNOWN;
            case MISSING -> Structure.FORMAT_MISSING;
        };
        if (what != null) {
            Parameters supported = Parameters.none().with("supported", FormatVersion.WRITTEN);
            faults.add(what, whole("/" + FormatVersion.MEMBER), supported, format.from(), format.to());
        }
    }

    private void reportTrailing(String text, int end, Faults faults) {
        int next = end;
        while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length()) {
            faults.add(Structure.TRAILING_DATA, whole(""), Parameters.none(), next, text.length());
        }
    }

    /** The result for an object of which no more is to be read: only whether it is one to its end is still found out. */
    private Reading<T> unread(JsonParser parser, String text, Faults faults) {
        boolean whole = true;
        try {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            whole = false;
        }
        return nothing(text, faults, whole);
    }

    /** The result where a limit is exceeded so far that the tokens end. */
    private Reading<T> beyond(JsonParser parser, String text, Faults faults) {
        boolean deep = parser.streamReadContext().getNestingDepth() >= JsonTokens.DEEPEST;
        Structure what = deep ? Structure.TOO_DEEP : Structure.NAME_TOO_LONG;
        int most = deep ? limits.depth() : limits.nameLength();
        return ended(what, WatchedTokens.end(most), offset(parser.currentLocation()) - 1, text, faults);
    }

    private Reading<T> ended(Structure what, Parameters parameters, int at, String text, Faults faults) {
        try {
            faults.add(what, whole(""), parameters, at, at + 1);
        } catch (TooManyFaults enough) {
            // The list says itself that it ends before its time.
        }
        return nothing(text, faults, false);
    }

    private static int offset(TokenStreamLocation place) {
        return (int) Math.max(0, place.getCharOffset());
    }

    /** The result for a document that is not read. */
    Reading<T> refused(Fault what, String text, Parameters parameters, int at) {
        Faults faults = new Faults(new TextLines(text, firstLine), limits.findings());
        faults.add(what, whole(""), parameters, at, at);
        return nothing(text, faults, false);
    }

    private Reading<T> nothing(String text, Faults faults, boolean object) {
        return new Reading<>(text, Optional.empty(), Damage.none(), faults.found(), object);
    }

    /** A place of the document as a whole; only the contract goes without saying. */
    private Spot whole(String pointer) {
        return shape == Shapes.contract() ? Spot.of(pointer) : new Spot(pointer, List.of(new PlaceStep.OfWhole(shape)));
    }
}
