package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.rules.PartialContract;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    /** How much it takes in. */
    public ReaderLimits limits() {
        return documents.limits();
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
        // The result goes back to them for places, when the caller may long have filled them with something else.
        return result(documents.read(bytes.clone()), 1);
    }

    /**
     * Reads a stream in which each line is a contract (NDJSON), one line in memory at a time: one entry a line that is not
     * blank, with the line's number, also in the places of its findings. Whatever is wrong with a line is a fault of its
     * result, and the next line is read; a stream that breaks off ends with a last entry that says so. The result is
     * sequential and can be gone through once. The caller closes the stream.
     */
    public Stream<ContractEntry<ReadResult>> readLines(InputStream stream) {
        return stream(new ContractLines(stream, Optional.empty(), documents));
    }

    /**
     * Reads a file in which each line is a contract, as {@link #readLines(InputStream)} does; one that cannot be opened is
     * one entry without a line that says so. Closing the result closes the file, as does going through it to the end.
     */
    public Stream<ContractEntry<ReadResult>> readLines(Path path) {
        ContractFiles files =
                new ContractFiles(List.of(new FolderWalk.Found(path, null)).iterator(), any -> true, documents);
        return stream(files).onClose(files::close);
    }

    /**
     * Reads what a path names: of a folder every {@code *.json} below it, each a contract, and every {@code *.ndjson}, each
     * line a contract; of a file itself. Folder by folder in the order of names, one contract in memory at a time. Hidden
     * files and folders are left out; links to folders are not followed, and a link to a file outside is an entry that says
     * so, as is a file or folder that cannot be opened. Closing the result closes the file being read.
     */
    public Stream<ContractEntry<ReadResult>> readAll(Path path) {
        ContractFiles files = new ContractFiles(new FolderWalk(path), FolderWalk::holdsLines, documents);
        return stream(files).onClose(files::close);
    }

    private static <T> Stream<T> stream(Iterator<T> entries) {
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, order), false);
    }

    /** What a reading gives; the first line of its text has this number in the file. */
    static ReadResult result(Reading<Contract> reading, int firstLine) {
        PartialContract partial = new PartialContract(reading.root(), reading.damage(), reading.findings());
        return new ReadResult(reading.text(), partial, reading.object(), firstLine);
    }
}
