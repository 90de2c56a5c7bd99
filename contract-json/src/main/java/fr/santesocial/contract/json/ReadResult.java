package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import java.util.List;
import java.util.Optional;

/** What a reader made of one document. Immutable. */
public final class ReadResult {
    private final String text;
    private final PartialContract partial;
    private final boolean object;
    private final int firstLine;

    /** Of a text whose first line has this number in its file. */
    ReadResult(String text, PartialContract partial, boolean object, int firstLine) {
        this.text = text;
        this.partial = partial;
        this.object = object;
        this.firstLine = firstLine;
    }

    /** The contract; empty unless the document is free of errors. */
    public Optional<Contract> contract() {
        return isSound() ? partial.contract() : Optional.empty();
    }

    /** The contract; a {@link ContractReadException} that lists every fault unless the document is free of errors. */
    public Contract orElseThrow() {
        return contract().orElseThrow(() -> new ContractReadException(partial.findings()));
    }

    /** Whether no error was found while reading. */
    public boolean isSound() {
        return partial.contract().isPresent()
                && partial.findings().stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /** Whether the document is at least a JSON object that could be read to its end. */
    public boolean isJsonObject() {
        return object;
    }

    /** Everything that was found while reading, in document order. */
    public List<Finding> findings() {
        return partial.findings();
    }

    /** The sound part of the contract with a description of the damage, for a validator that tells gaps from absence. */
    public PartialContract partial() {
        return partial;
    }

    TextPlaces places() {
        return new TextPlaces(text, firstLine);
    }
}
