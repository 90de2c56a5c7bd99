package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a profile file or a file of derogations. Immutable.
 *
 * @param <T> what such a file holds
 */
public final class FileResult<T> {
    private final @Nullable T value;
    private final List<Finding> findings;

    FileResult(@Nullable T value, List<Finding> findings) {
        this.value = value;
        this.findings = List.copyOf(findings);
    }

    /** What the file holds; empty unless it is free of errors. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** What the file holds; a {@link DocumentReadException} that lists every fault unless it is free of errors. */
    public T orElseThrow() {
        return value().orElseThrow(() -> new DocumentReadException(findings));
    }

    /** Whether the file is free of errors. */
    public boolean isSound() {
        return value != null;
    }

    /** Everything that was found, in the order of the text. */
    public List<Finding> findings() {
        return findings;
    }
}
