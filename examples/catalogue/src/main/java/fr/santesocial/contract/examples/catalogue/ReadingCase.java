package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.ReaderLimits;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Two samples that differ little: a fault is found in reading the bad one, and not in reading the good one.
 *
 * @param fault id of the fault
 * @param name what is wrong with the bad one, in each language
 * @param reads what kind of reader it is given to
 * @param limits limits of the reader, by their names in {@link ReaderLimits}; none where they are the usual ones
 * @param cause id of the cause of the fault; absent where the fault has but one
 * @param bad the sample with the fault
 * @param good the near miss
 * @param findings everything found in the bad one, in the order of reading
 */
public record ReadingCase(
        String fault,
        Map<Language, String> name,
        Reads reads,
        Map<String, Integer> limits,
        Optional<String> cause,
        Sample bad,
        Sample good,
        List<Place> findings) {

    /** The limits on top of usual ones. */
    public ReaderLimits within(ReaderLimits usual) {
        return new ReaderLimits(
                limits.getOrDefault("bytes", usual.bytes()),
                limits.getOrDefault("depth", usual.depth()),
                limits.getOrDefault("nameLength", usual.nameLength()),
                limits.getOrDefault("stringLength", usual.stringLength()),
                limits.getOrDefault("numberLength", usual.numberLength()),
                limits.getOrDefault("findings", usual.findings()));
    }

    @Override
    public String toString() {
        return fault + ": " + name.get(Language.ENGLISH);
    }

    /** What a sample is, and so what reads it. */
    public enum Reads {
        /** A contract. */
        CONTRACT,
        /** Lines, each of them a contract. */
        LINES,
        /** A folder of contracts, or a file in it. */
        FOLDER,
        /** A profile file. */
        PROFILE,
        /** A file of derogations. */
        DEROGATIONS
    }

    /**
     * A finding that is expected.
     *
     * @param id id of the fault
     * @param severity how grave
     * @param pointer where, as a JSON Pointer
     * @param line where in the text, from 1; absent where there is no text
     * @param column where in the line, from 1; absent where there is no text
     */
    public record Place(String id, Severity severity, String pointer, OptionalInt line, OptionalInt column) {}
}
