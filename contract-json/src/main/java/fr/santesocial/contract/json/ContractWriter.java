package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes contracts as canonical JSON: the same value gives the same bytes. Members in the model's order, no nulls, no empty
 * lists, numbers without exponent, {@code \n} as line end. Immutable and safe to share between threads.
 */
public final class ContractWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ContractWriter INDENTED = new ContractWriter(true);
    private static final ContractWriter COMPACT = new ContractWriter(false);

    private final boolean indented;

    private ContractWriter(boolean indented) {
        this.indented = indented;
    }

    /** Writes with two spaces of indent, one member or element a line, and a line end after the last brace. */
    public static ContractWriter indented() {
        return INDENTED;
    }

    /** Writes on one line, without a line end: one contract a line makes NDJSON. */
    public static ContractWriter compact() {
        return COMPACT;
    }

    /**
     * The contract as text; an IllegalArgumentException for what the format cannot hold: numbers of more than a hundred
     * digits and texts with half a surrogate pair.
     */
    public String write(Contract contract) {
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(indented), written)) {
            object(Shapes.contract(), contract, generator, true);
        }
        String text = indented ? written.append('\n').toString() : written.toString();
        if (HalfCharacters.find(text) >= 0) {
            throw new IllegalArgumentException("a text with half a surrogate pair cannot be written");
        }
        return text;
    }

    /** The contract as UTF-8 bytes. */
    public byte[] writeBytes(Contract contract) {
        return write(contract).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a file whole or not at all: aside first, then moved into place. */
    public void write(Contract contract, Path path) throws IOException {
        byte[] bytes = writeBytes(contract);
        // Not a temporary file of the system: that one would be closed to every other user, also in its place.
        Path aside = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(aside, path);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static <T> void object(Shape<T> shape, T value, JsonGenerator generator, boolean root) {
        generator.writeStartObject();
        if (root) {
            generator.writeStringProperty(FormatVersion.MEMBER, FormatVersion.WRITTEN);
        }
        for (Member<T> member : shape.members()) {
            List<?> values = member.values(value);
            if (!values.isEmpty()) {
                generator.writeName(member.name());
                if (member.presence() == Presence.LIST) {
                    generator.writeStartArray();
                    values.forEach(element -> value(member.kind(), element, generator));
                    generator.writeEndArray();
                } else {
                    value(member.kind(), values.get(0), generator);
                }
            }
        }
        generator.writeEndObject();
    }

    private static void value(ValueKind<?> kind, Object value, JsonGenerator generator) {
        if (kind instanceof ValueKind.Nested<?> nested) {
            nested(nested, value, generator);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number.intValue());
        } else if (value instanceof java.math.BigDecimal number) {
            generator.writeNumber(plain(number));
        } else if (value instanceof Enum<?> constant) {
            generator.writeString(constant.name());
        } else {
            generator.writeString(value.toString());
        }
    }

    @SuppressWarnings("unchecked") // the member's accessor gives what its shape describes
    private static <T> void nested(ValueKind.Nested<T> kind, Object value, JsonGenerator generator) {
        object(kind.shape().get(), (T) value, generator, false);
    }

    private static String plain(java.math.BigDecimal number) {
        if (number.precision() - number.scale() > 100 || number.scale() > 100) {
            throw new IllegalArgumentException("number too long to be written: " + number);
        }
        return number.toPlainString();
    }

    /** Indented or compact. */
    static final class Layout extends ObjectWriteContext.Base {
        private final boolean indented;

        Layout(boolean indented) {
            this.indented = indented;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return indented;
        }

        @Override
        @SuppressWarnings("NullAway") // Jackson asks for null where there is none
        public PrettyPrinter getPrettyPrinter() {
            if (!indented) {
                return null;
            }
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }
    }
}
