package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads files one after the other, each when its turn comes; a file in which each line is a contract gives each of them. */
final class ContractFiles implements Iterator<ContractEntry<ReadResult>>, AutoCloseable {
    private final Iterator<FolderWalk.Found> files;
    private final Predicate<Path> holdsLines;
    private final DocumentReader<Contract> documents;
    private @Nullable ContractEntry<ReadResult> next;
    private @Nullable InputStream open;
    private @Nullable ContractLines lines;

    ContractFiles(Iterator<FolderWalk.Found> files, Predicate<Path> holdsLines, DocumentReader<Contract> documents) {
        this.files = files;
        this.holdsLines = holdsLines;
        this.documents = documents;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (lines != null && lines.hasNext()) {
                next = lines.next();
            } else if (files.hasNext()) {
                close();
                next = read(files.next());
            } else {
                close();
                return false;
            }
        }
        return true;
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

    @Override
    public void close() {
        lines = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException nothingMoreToRead) {
                // What was wanted of it has been read.
            }
            open = null;
        }
    }

    /** What the file gives at once; nothing where its lines are to come. */
    private @Nullable ContractEntry<ReadResult> read(FolderWalk.Found found) {
        Fault fault = found.fault();
        if (fault != null) {
            return refused(found.path(), fault);
        }
        if (!holdsLines.test(found.path())) {
            return entry(found.path(), documents.read(found.path()));
        }
        try {
            open = Files.newInputStream(found.path());
            lines = new ContractLines(open, Optional.of(found.path()), documents);
            return null;
        } catch (IOException unreadable) {
            return refused(found.path(), Structure.UNREADABLE);
        }
    }

    private ContractEntry<ReadResult> refused(Path path, Fault fault) {
        return entry(path, documents.refused(fault, "", Parameters.none(), 0));
    }

    private static ContractEntry<ReadResult> entry(Path path, Reading<Contract> reading) {
        return new ContractEntry<>(Optional.of(path), OptionalInt.empty(), ContractReader.result(reading, 1));
    }
}
