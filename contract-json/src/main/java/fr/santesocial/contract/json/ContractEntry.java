package fr.santesocial.contract.json;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One document of many, and where it comes from. Immutable.
 *
 * @param <T> what was made of the document: a {@link ReadResult} or a report
 * @param path the file, or the folder that could not be opened; absent where the documents came from an open stream
 * @param line the line of the file, from 1, where each line is a document; absent where the whole file is one
 * @param result what was made of the document
 */
public record ContractEntry<T>(Optional<Path> path, OptionalInt line, T result) {
    /** The same document with something further made of it. */
    public <R> ContractEntry<R> map(Function<? super T, ? extends R> change) {
        return new ContractEntry<>(path, line, change.apply(result));
    }
}
