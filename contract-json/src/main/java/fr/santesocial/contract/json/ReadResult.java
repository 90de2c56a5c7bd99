package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * What a reader made of one document. Immutable and safe to share between threads. It remembers where everything came from:
 * lines and columns are counted in characters (Unicode code points) from 1, the end is just behind the last character, and a
 * byte order mark does not count. Places are worked out when first asked for.
 */
public final class ReadResult {
    private final TextPlaces places;
    private final PartialContract partial;
    private final boolean object;

    /** Of a text whose first line has this number in its file. */
    ReadResult(SourceText text, PartialContract partial, boolean object, int firstLine) {
        this.places = new TextPlaces(text, firstLine);
        this.partial = partial;
        this.object = object;
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

    /**
     * Where the value at a JSON Pointer into the document stands ("/fichesActions/0/title"), from its first character to its
     * last; empty where the document has no such value, and behind the break of one that is broken. Of members written
     * twice it is the first.
     */
    public Optional<TextRange> range(String pointer) {
        return places.range(pointer);
    }

    /**
     * Where the object stands that an element of the contract was made from, such as a fiche action or a period; the whole
     * contract is one too, as are those of {@link #partial()}. Empty for anything else. Elements are told by identity: an
     * equal element that was made in another way has no place. Nor have texts, numbers, dates and constants: one that occurs
     * twice may be the same thing in memory; ask for them with {@link #range(Object, String)}.
     */
    public Optional<TextRange> range(Object element) {
        return places.range(partial, element);
    }

    /**
     * Where the value of a member of an element stands, of a list the whole list; empty where the member is absent and for
     * anything that is no element of the contract.
     */
    public Optional<TextRange> range(Object owner, String member) {
        return places.range(partial, owner, member);
    }

    /**
     * A line of the text, without its end; the numbers are those of the ranges. Empty where there is no such line, as in a
     * document that could not be read.
     */
    public Optional<String> line(int number) {
        return places.line(number);
    }

    TextPlaces places() {
        return places;
    }
}
