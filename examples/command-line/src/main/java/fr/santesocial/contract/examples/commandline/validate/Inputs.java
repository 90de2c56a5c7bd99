package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.json.ContractEntry;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was named on the command line, opened: the documents come one after the other, each file once, and one of them is in
 * memory at a time. Closing it closes the files.
 */
final class Inputs implements Iterator<ContractEntry<ReadResult>>, AutoCloseable {
    /** Standard input on the command line. */
    private static final Path STANDARD_INPUT = Path.of("-");

    private final ContractReader reader;
    private final List<Stream<ContractEntry<ReadResult>>> open = new ArrayList<>();
    private final Deque<Iterator<ContractEntry<ReadResult>>> left = new ArrayDeque<>();
    private final Set<String> emptyFolders = new LinkedHashSet<>();
    private final Set<Path> seen = new HashSet<>();
    private @Nullable ContractEntry<ReadResult> next;
    private @Nullable ContractEntry<ReadResult> before;
    private boolean fileIsNew;

    private Inputs(ContractReader reader) {
        this.reader = reader;
    }

    /** Opens what is named; with NDJSON every file named and standard input are lines, whatever they are called. */
    static Inputs open(List<Path> paths, boolean ndjson, InputStream in, ContractReader reader) {
        Inputs inputs = new Inputs(reader);
        for (Path path : paths) {
            if (isStandardInput(path)) {
                inputs.add(inputs.ofStandardInput(in, ndjson));
            } else if (Files.isDirectory(path)) {
                inputs.addFolder(path);
            } else {
                inputs.add(ndjson ? reader.readLines(path) : reader.readAll(path));
            }
        }
        return inputs;
    }

    static boolean isStandardInput(Path path) {
        return path.equals(STANDARD_INPUT);
    }

    /** Folders that were named although nothing in them is to be checked. */
    Set<String> emptyFolders() {
        return emptyFolders;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !left.isEmpty()) {
            if (left.element().hasNext()) {
                ContractEntry<ReadResult> entry = left.element().next();
                next = isFirstTime(entry) ? entry : null;
            } else {
                left.remove();
            }
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

    @Override
    public void close() {
        open.forEach(Stream::close);
    }

    private void addFolder(Path folder) {
        Iterator<ContractEntry<ReadResult>> inside = add(reader.readAll(folder));
        if (!inside.hasNext()) {
            emptyFolders.add(FileName.of(folder));
        }
    }

    private Iterator<ContractEntry<ReadResult>> add(Stream<ContractEntry<ReadResult>> stream) {
        open.add(stream);
        Iterator<ContractEntry<ReadResult>> entries = stream.iterator();
        left.add(entries);
        return entries;
    }

    private Stream<ContractEntry<ReadResult>> ofStandardInput(InputStream in, boolean ndjson) {
        StandardInput input = StandardInput.lookAt(in);
        return ndjson || input.holdsLines()
                ? reader.readLines(input.stream())
                : Stream.of(new ContractEntry<>(Optional.empty(), OptionalInt.empty(), reader.read(input.stream())));
    }

    /** Whether the file of the entry was not gone through before; of one path alone nothing needs to be remembered. */
    private boolean isFirstTime(ContractEntry<ReadResult> entry) {
        if (open.size() == 1 || entry.path().isEmpty()) {
            return true;
        }
        if (!isNextLine(entry)) {
            fileIsNew = seen.add(entry.path().get().toAbsolutePath().normalize());
        }
        before = entry;
        return fileIsNew;
    }

    private boolean isNextLine(ContractEntry<ReadResult> entry) {
        return before != null
                && before.path().equals(entry.path())
                && before.line().isPresent()
                && entry.line().isPresent()
                && before.line().getAsInt() < entry.line().getAsInt();
    }
}
