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
import org.jspecify.annotations.Nullable;
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
    private final CleanReader<T> clean;
    private final int firstLine;

    DocumentReader(Shape<T> shape, ReaderLimits limits) {
        this(shape, limits, new JsonTokens(limits), new CleanReader<>(shape, limits), 1);
    }

    private DocumentReader(
            Shape<T> shape, ReaderLimits limits, JsonTokens tokens, CleanReader<T> clean, int firstLine) {
        this.shape = shape;
        this.limits = limits;
        this.tokens = tokens;
        this.clean = clean;
        this.firstLine = firstLine;
    }

    /** The same for documents cut out of a longer text, where their first line has this number. */
    DocumentReader<T> from(int line) {
        return new DocumentReader<>(shape, limits, tokens, clean, line);
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
            return refused(
                    Structure.NOT_UTF8, text.substring(0, half), OtherEncoding.HALF_CHARACTER.parameters(), half);
        }
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the bytes of a document; nobody may change them any more. */
    Reading<T> read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return refused(Structure.TOO_LARGE, "", Parameters.none().with("most", limits.bytes()), 0);
        }
        T sound = readQuickly(bytes);
        return sound == null
                ? readCarefully(bytes)
                : new Reading<>(SourceText.of(bytes), Optional.of(sound), Damage.none(), List.of(), true);
    }

    /** What a document says in which nothing is wrong; null where something may be, which this reading cannot tell. */
    @Nullable
    T readQuickly(byte[] bytes) {
        return clean.read(bytes);
    }

    /** Reads any document, from its text and with an eye on all that can be wrong. */
    Reading<T> readCarefully(byte[] bytes) {
        if (OtherFile.isOne(bytes)) {
            return refused(Structure.OTHER_FILE, "", Parameters.none(), 0);
        }
        Utf8Text decoded = Utf8Text.of(bytes);
        OtherEncoding otherwise = decoded.otherwise();
        if (otherwise != null) {
            int at = decoded.text().length();
            return refused(Structure.NOT_UTF8, decoded.text(), otherwise.parameters(), at);
        }
        Faults faults = new Faults(decoded.text(), firstLine, limits.findings());
        if (decoded.hadMark()) {
            faults.add(Structure.BYTE_ORDER_MARK, whole(""), Parameters.none(), 0, 0);
        }
        return readText(faults);
    }

    private Reading<T> readText(Faults faults) {
        FormatStatement format = format(faults.text());
        try (JsonParser parser = tokens.open(faults.text())) {
            report(format, faults);
            return format.version() == FormatVersion.UNSUPPORTED
                    ? unread(parser, faults)
                    : readTokens(parser, faults, format.version());
        }
    }

    private Reading<T> readTokens(JsonParser parser, Faults faults, FormatVersion version) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return noObject(parser, faults);
            }
            WatchedTokens watched = new WatchedTokens(parser, limits, faults);
            TokenReading<T> reading = new TokenReading<>(shape, watched, faults, version);
            Optional<T> root = reading.root();
            if (ScalarForm.hasStrangeCode(faults.text()) && JsonScan.of(faults.text()) != null) {
                return broken(0, faults);
            }
            reportTrailing(offset(parser.currentLocation()), faults);
            return new Reading<>(SourceText.of(faults.text()), root, reading.damage(), faults.found(), true);
        } catch (TooManyFaults enough) {
            return unread(parser, faults);
        } catch (StreamConstraintsException beyond) {
            return beyond(parser, faults);
        } catch (JacksonException syntax) {
            return broken(syntax.getLocation() == null ? 0 : offset(syntax.getLocation()), faults);
        }
    }

    private Reading<T> noObject(JsonParser parser, Faults faults) {
        boolean empty = parser.currentToken() == null;
        int start = empty ? faults.text().length() : offset(parser.currentTokenLocation());
        faults.add(empty ? Structure.EMPTY : Structure.NOT_AN_OBJECT, whole(""), Parameters.none(), start, start + 1);
        return nothing(faults, false);
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

    private void reportTrailing(int end, Faults faults) {
        String text = faults.text();
        int next = Whitespace.end(text, end);
        if (next < text.length()) {
            faults.add(Structure.TRAILING_DATA, whole(""), Parameters.none(), next, text.length());
        }
    }

    /** The result for an object of which no more is to be read: only whether it is one to its end is still found out. */
    private Reading<T> unread(JsonParser parser, Faults faults) {
        boolean whole = true;
        try {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            whole = false;
        }
        return nothing(faults, whole);
    }

    /** The result where a limit is exceeded so far that the tokens end. */
    private Reading<T> beyond(JsonParser parser, Faults faults) {
        boolean deep = parser.streamReadContext().getNestingDepth() >= JsonTokens.DEEPEST;
        Structure what = deep ? Structure.TOO_DEEP : Structure.NAME_TOO_LONG;
        int at = offset(parser.currentLocation()) - 1;
        Parameters parameters = WatchedTokens.end(deep ? limits.depth() : limits.nameLength());
        return ended(what, parameters, new Stretch(at, at + 1), faults);
    }

    private Reading<T> broken(int offset, Faults faults) {
        SyntaxFault fault = SyntaxJudge.of(faults.text(), offset);
        return ended(Structure.SYNTAX, fault.parameters(), fault.place(), faults);
    }

    private Reading<T> ended(Structure what, Parameters parameters, Stretch place, Faults faults) {
        try {
            faults.add(what, whole(""), parameters, place.from(), place.to());
        } catch (TooManyFaults enough) {
            // The list says itself that it ends before its time.
        }
        return nothing(faults, false);
    }

    private static int offset(TokenStreamLocation place) {
        return (int) Math.max(0, place.getCharOffset());
    }

    /** The result for a document that is not read. */
    Reading<T> refused(Fault what, String text, Parameters parameters, int at) {
        Faults faults = new Faults(text, firstLine, limits.findings());
        faults.add(what, whole(""), parameters, at, at);
        return nothing(faults, false);
    }

    private Reading<T> nothing(Faults faults, boolean object) {
        return new Reading<>(SourceText.of(faults.text()), Optional.empty(), Damage.none(), faults.found(), object);
    }

    /** A place of the document as a whole; only the contract goes without saying. */
    private Spot whole(String pointer) {
        return shape == Shapes.contract() ? Spot.of(pointer) : new Spot(pointer, List.of(new PlaceStep.OfWhole(shape)));
    }
}
