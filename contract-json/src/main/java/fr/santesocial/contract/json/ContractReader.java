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
            return read(stream.readNBytes(limits.bytes() + 1));
        } catch (IOException unreadable) {
            return refused(Structure.UNREADABLE, "", Parameters.none(), 0);
        }
    }

    /** Reads a text. */
    public ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the bytes of a document. */
    public ReadResult read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return refused(Structure.TOO_LARGE, "", Parameters.none().with("most", limits.bytes()), 0);
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
        FormatVersion format = format(text);
        if (!accepts(format, text, faults)) {
            return new ReadResult(text, nothing(faults), true);
        }
        try (JsonParser parser = tokens.open(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                faults.add(Structure.NOT_AN_OBJECT, Spot.of(""), Parameters.none(), 0, Math.min(1, text.length()));
                return new ReadResult(text, nothing(faults), false);
            }
            TokenReading reading = new TokenReading(parser, faults, format);
            Optional<Contract> contract = reading.contract();
            reportTrailing(parser, faults);
            return new ReadResult(text, new PartialContract(contract, reading.damage(), faults.found()), true);
        } catch (StreamConstraintsException beyond) {
            return broken(Structure.LIMIT, beyond, text, faults);
        } catch (JacksonException syntax) {
            return broken(Structure.SYNTAX, syntax, text, faults);
        }
    }

    private FormatVersion format(String text) {
        try (JsonParser parser = tokens.open(text)) {
            return FormatVersion.of(parser);
        }
    }

    /** Reports what there is to say of the version; false where the document is to be read no further. */
    private static boolean accepts(FormatVersion format, String text, Faults faults) {
        Structure what = switch (format) {
            case CURRENT -> null;
            case NEWER_MINOR -> Structure.FORMAT_NEWER;
            case UNSUPPORTED -> Structure.FORMAT_UNSUPPORTED;
            case UNKNOWN -> Structure.FORMAT_UNKNOWN;
            // Without an object there is a graver fault, reported where it is met.
            case MISSING -> text.stripLeading().startsWith("{") ? Structure.FORMAT_MISSING : null;
        };
        if (what != null) {
            int at = Math.max(0, text.indexOf('"' + FormatVersion.MEMBER + '"'));
            Parameters supported = Parameters.none().with("supported", FormatVersion.WRITTEN);
            faults.add(what, Spot.of("/" + FormatVersion.MEMBER), supported, at, at + 1);
        }
        return format != FormatVersion.UNSUPPORTED;
    }

    private static void reportTrailing(JsonParser parser, Faults faults) {
        int end = (int) parser.currentLocation().getCharOffset();
        if (parser.nextToken() != null) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            faults.add(Structure.TRAILING_DATA, Spot.of(""), Parameters.none(), Math.max(start, end), start + 1);
        }
    }

    private static ReadResult broken(Structure what, JacksonException failure, String text, Faults faults) {
        int at = failure.getLocation() == null
                ? 0
                : (int) Math.max(0, failure.getLocation().getCharOffset());
        faults.add(what, Spot.of(""), Parameters.none(), at, at + 1);
        return new ReadResult(text, nothing(faults), false);
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
