package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads contracts from JSON, strictly and in one pass: every fault is collected with its place, nothing is coerced and
 * nothing dropped in silence. Never throws on data. Immutable and safe to share between threads.
 */
public final class ContractReader {
    private static final ContractReader STANDARD = new ContractReader(ReaderLimits.STANDARD);

    private final ReaderLimits limits;
    private final JsonTokens tokens;

    private ContractReader(ReaderLimits limits) {
        this.limits = limits;
        this.tokens = new JsonTokens(limits);
    }

    /** A reader with safe limits. */
    public static ContractReader standard() {
        return STANDARD;
    }

    /** A reader with limits of the caller. */
    public static ContractReader within(ReaderLimits limits) {
        return new ContractReader(limits);
    }

    /** Reads a file; one that cannot be opened is a fault of the result. */
    public ReadResult read(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(stream);
        } catch (IOException unreadable) {
            return refused(Structure.UNREADABLE, "", Parameters.none(), 0);
        }
    }

    /** Reads a stream to its end, and no further than the longest document allowed. The caller closes it. */
    public ReadResult read(InputStream stream) {
        try {
            return read(stream.readNBytes((int) Math.min(limits.bytes() + 1L, Integer.MAX_VALUE)));
        } catch (IOException unreadable) {
            return refused(Structure.UNREADABLE, "", Parameters.none(), 0);
        }
    }

    /** Reads a text; one that UTF-8 cannot hold, with half a surrogate pair, is a fault of the result. */
    public ReadResult read(String text) {
        int half = HalfCharacters.find(text);
        if (half >= 0) {
            return refused(Structure.NOT_UTF8, text.substring(0, half), Parameters.none(), half);
        }
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the bytes of a document. */
    public ReadResult read(byte[] bytes) {
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
        Faults faults = new Faults(new TextLines(decoded.text()), limits.findings());
        if (decoded.hadMark()) {
            faults.add(Structure.BYTE_ORDER_MARK, Spot.of(""), Parameters.none(), 0, 0);
        }
        return readText(decoded.text(), faults);
    }

    private ReadResult readText(String text, Faults faults) {
        FormatStatement format = format(text);
        try (JsonParser parser = tokens.open(text)) {
            report(format, faults);
            return format.version() == FormatVersion.UNSUPPORTED
                    ? unread(parser, text, faults)
                    : readTokens(parser, text, faults, format.version());
        }
    }

    private static ReadResult readTokens(JsonParser parser, String text, Faults faults, FormatVersion version) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                boolean empty = parser.currentToken() == null;
                int start = empty ? text.length() : offset(parser.currentTokenLocation());
                Structure what = empty ? Structure.EMPTY : Structure.NOT_AN_OBJECT;
                faults.add(what, Spot.of(""), Parameters.none(), start, start + 1);
                return new ReadResult(text, nothing(faults), false);
            }
            TokenReading reading = new TokenReading(parser, faults, version);
            Optional<Contract> contract = reading.contract();
            reportTrailing(text, offset(parser.currentLocation()), faults);
            return new ReadResult(text, new PartialContract(contract, reading.damage(), faults.found()), true);
        } catch (TooManyFaults enough) {
            return unread(parser, text, faults);
        } catch (StreamConstraintsException beyond) {
            return broken(Structure.LIMIT, offset(parser.currentLocation()) - 1, text, faults);
        } catch (JacksonException syntax) {
            return broken(
                    Structure.SYNTAX, syntax.getLocation() == null ? 0 : offset(syntax.getLocation()), text, faults);
        }
    }

    private FormatStatement format(String text) {
        try (JsonParser parser = tokens.open(text)) {
            return FormatStatement.in(parser);
        }
    }

    /** Reports what there is to say of the version. */
    private static void report(FormatStatement format, Faults faults) {
        Structure what = switch (format.version()) {
            case CURRENT, HIDDEN -> null;
            case NEWER_MINOR -> Structure.FORMAT_NEWER;
            case UNSUPPORTED -> Structure.FORMAT_UNSUPPORTED;
            case UNKNOWN -> Structure.FORMAT_UNKNOWN;
            case MISSING -> Structure.FORMAT_MISSING;
        };
        if (what != null) {
            Parameters supported = Parameters.none().with("supported", FormatVersion.WRITTEN);
            faults.add(what, Spot.of("/" + FormatVersion.MEMBER), supported, format.from(), format.to());
        }
    }

    private static void reportTrailing(String text, int end, Faults faults) {
        int next = end;
        while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length()) {
            faults.add(Structure.TRAILING_DATA, Spot.of(""), Parameters.none(), next, text.length());
        }
    }

    /** The result for an object of which no more is to be read: only whether it is one to its end is still found out. */
    private static ReadResult unread(JsonParser parser, String text, Faults faults) {
        boolean whole = true;
        try {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            whole = false;
        }
        return new ReadResult(text, nothing(faults), whole);
    }

    private static ReadResult broken(Structure what, int at, String text, Faults faults) {
        try {
            faults.add(what, Spot.of(""), Parameters.none(), at, at + 1);
        } catch (TooManyFaults enough) {
            // The list says itself that it ends before its time.
        }
        return new ReadResult(text, nothing(faults), false);
    }

    private static int offset(TokenStreamLocation place) {
        return (int) Math.max(0, place.getCharOffset());
    }

    private ReadResult refused(Structure what, String text, Parameters parameters, int at) {
        Faults faults = new Faults(new TextLines(text), limits.findings());
        faults.add(what, Spot.of(""), parameters, at, at);
        return new ReadResult(text, nothing(faults), false);
    }

    private static PartialContract nothing(Faults faults) {
        return new PartialContract(Optional.empty(), Damage.none(), faults.found());
    }
}
