package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.rules.PartialContract;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads contracts from JSON, strictly and in one pass: every fault is collected with its place, nothing is coerced and
 * nothing dropped in silence. Never throws on data. Immutable and safe to share between threads.
 */
public final class ContractReader {
    private static final ContractReader STANDARD = new ContractReader(ReaderLimits.STANDARD);

    private final DocumentReader<Contract> documents;

    private ContractReader(ReaderLimits limits) {
        this.documents = new DocumentReader<>(Shapes.contract(), limits);
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
        return result(documents.read(path), 1);
    }

    /** Reads a stream to its end, and no further than the longest document allowed. The caller closes it. */
    public ReadResult read(InputStream stream) {
        return result(documents.read(stream), 1);
    }

    /** Reads a text; one that UTF-8 cannot hold, with half a surrogate pair, is a fault of the result. */
    public ReadResult read(String text) {
        return result(documents.read(text), 1);
    }

    /** Reads the bytes of a document. */
    public ReadResult read(byte[] bytes) {
        return result(documents.read(bytes), 1);
    }

    /** What a reading gives; the first line of its text has this number in the file. */
    static ReadResult result(Reading<Contract> reading, int firstLine) {
        PartialContract partial = new PartialContract(reading.root(), reading.damage(), reading.findings());
        return new ReadResult(reading.text(), partial, reading.object(), firstLine);
    }
}
