package fr.santesocial.contract.json;

import fr.santesocial.contract.json.output.JsonOutput;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Shapes;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes contracts as canonical JSON: equal contracts give the same bytes, on every system and in every language, and what
 * is read back is equal to what was written.
 *
 * <ul>
 *   <li>UTF-8 without byte order mark; {@code \n} as line end.
 *   <li>{@code "format"} first, then the members in the order of the model, whatever order they were read or set in; lists in
 *       their own order.
 *   <li>What is absent is not written: no nulls, no empty lists.
 *   <li>Numbers in their shortest form, without exponent and without zeros at the end: {@code 1000}, {@code 0.5}; what is
 *       equal as a number is written alike.
 *   <li>Dates as precise as they are known: {@code "2022"}, {@code "2022-04"}, {@code "2022-04-23"}; constants by their name.
 *   <li>Texts as they are: only quotation marks, backslashes and control characters are escaped.
 * </ul>
 *
 * <p>Two layouts, which differ in white space alone. Immutable and safe to share between threads.
 */
public final class ContractWriter {
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
        JsonOutput.writePlain(written, indented, output -> {
            output.startObject();
            output.text(FormatVersion.MEMBER, FormatVersion.WRITTEN);
            output.members(Shapes.contract(), contract);
            output.endObject();
        });
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
}
