package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream in which each line is a document, one line in memory at a time. Blank lines are skipped; whatever is wrong
 * with a line is said of that line, and the next one is read.
 */
final class ContractLines implements Iterator<ContractEntry<ReadResult>> {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ByteLines lines;
    private final Optional<Path> path;
    private final DocumentReader<Contract> documents;
    private @Nullable ContractEntry<ReadResult> next;
    private boolean ended;
    // A byte order mark was met and not yet told of.
    private boolean marked;
    // The lines belong to a document that began on an earlier one.
    private boolean spread;

    /** The caller closes the stream. */
    ContractLines(InputStream stream, Optional<Path> path, DocumentReader<Contract> documents) {
        this.lines = new ByteLines(stream, documents.limits().bytes());
        this.path = path;
        this.documents = documents;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public ContractEntry<ReadResult> next() {
        ContractEntry<ReadResult> entry = hasNext() ? next : null;
        if (entry == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return entry;
    }

    private @Nullable ContractEntry<ReadResult> advance() {
        try {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                byte[] unmarked = lines.number() == 1 ? withoutMark(line) : line;
                spread &= unmarked.length == 0 || unmarked[0] != '{';
                if (!spread && !isBlank(unmarked)) {
                    return entry(read(unmarked));
                }
            }
            return null;
        } catch (IOException | UncheckedIOException broken) {
            ended = true;
            return entry(here().refused(SourceFault.INTERRUPTED, "", Parameters.none(), 0));
        }
    }

    private Reading<Contract> read(byte[] line) {
        spread = isLoneOpening(line);
        boolean first = marked;
        marked = false;
        if (spread) {
            return here().refused(SourceFault.OVER_LINES, "", Parameters.none(), 0);
        }
        return here().read(first ? withMark(line) : line);
    }

    private DocumentReader<Contract> here() {
        return documents.from(lines.number());
    }

    private ContractEntry<ReadResult> entry(Reading<Contract> reading) {
        int line = lines.number();
        return new ContractEntry<>(path, OptionalInt.of(line), ContractReader.result(reading, line));
    }

    private byte[] withoutMark(byte[] line) {
        marked = line.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(line, MARK.length));
        return marked ? Arrays.copyOfRange(line, MARK.length, line.length) : line;
    }

    private static byte[] withMark(byte[] line) {
        byte[] all = Arrays.copyOf(MARK, MARK.length + line.length);
        System.arraycopy(line, 0, all, MARK.length, line.length);
        return all;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (!isSpace(one)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a document laid out over several lines begins here: a brace or bracket stands alone. */
    private static boolean isLoneOpening(byte[] line) {
        int openings = 0;
        for (byte one : line) {
            if (one == '{' || one == '[') {
                openings++;
            } else if (!isSpace(one)) {
                return false;
            }
        }
        return openings == 1;
    }

    private static boolean isSpace(byte one) {
        return one == ' ' || one == '\t' || one == '\r';
    }
}
