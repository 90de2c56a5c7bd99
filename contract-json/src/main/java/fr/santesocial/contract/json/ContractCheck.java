package fr.santesocial.contract.json;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Checks a document from its bytes: the faults of the document and the findings of the rules in one report, each with its
 * place in the text. Never throws on data. Immutable and safe to share between threads.
 */
public final class ContractCheck {
    private static final ContractCheck STANDARD =
            new ContractCheck(ContractReader.standard(), ContractValidator.standard());

    private final ContractReader reader;
    private final ContractValidator validator;

    private ContractCheck(ContractReader reader, ContractValidator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /** A check with safe limits that takes the profile from the kind of contract and judges at today's date in France. */
    public static ContractCheck standard() {
        return STANDARD;
    }

    /** A check made of a reader and a validator of the caller. */
    public static ContractCheck of(ContractReader reader, ContractValidator validator) {
        return new ContractCheck(reader, validator);
    }

    /** The same with a profile of the library; an IllegalArgumentException if there is none of that name. */
    public ContractCheck profile(String name) {
        return new ContractCheck(reader, validator.profile(name));
    }

    /** The same with a profile of the caller. */
    public ContractCheck profile(Profile profile) {
        return new ContractCheck(reader, validator.profile(profile));
    }

    /** The same with the day contracts are judged at. */
    public ContractCheck at(LocalDate day) {
        return new ContractCheck(reader, validator.at(day));
    }

    /** Checks a file. */
    public ValidationReport check(Path path) {
        return check(reader.read(path));
    }

    /** Checks the bytes of a document. */
    public ValidationReport check(byte[] document) {
        return check(reader.read(document));
    }

    /** The contract of a file; a {@link NonConformantException} with the report unless it is sound and conformant. */
    public Contract read(Path path) {
        return conformant(reader.read(path));
    }

    /** The contract of a document; a {@link NonConformantException} with the report unless it is sound and conformant. */
    public Contract read(byte[] document) {
        return conformant(reader.read(document));
    }

    private Contract conformant(ReadResult result) {
        ValidationReport report = check(result);
        return result.contract()
                .filter(contract -> report.getVerdict() == Verdict.CONFORMANT)
                .orElseThrow(() -> new NonConformantException(report));
    }

    /**
     * Checks a stream in which each line is a contract (NDJSON), one line in memory at a time; what can be wrong with lines is
     * said at {@link ContractReader#readLines(InputStream)}. The caller closes the stream.
     */
    public Stream<ContractEntry<ValidationReport>> checkLines(InputStream stream) {
        return checked(reader.readLines(stream));
    }

    /** Checks a file in which each line is a contract. Closing the result closes the file. */
    public Stream<ContractEntry<ValidationReport>> checkLines(Path path) {
        return checked(reader.readLines(path));
    }

    /**
     * Checks what a path names, a file or the contracts below a folder, one contract in memory at a time; which they are, and
     * what can be wrong, is said at {@link ContractReader#readAll(Path)}. Closing the result closes the file being read.
     */
    public Stream<ContractEntry<ValidationReport>> checkAll(Path path) {
        return checked(reader.readAll(path));
    }

    private Stream<ContractEntry<ValidationReport>> checked(Stream<ContractEntry<ReadResult>> read) {
        return read.map(entry -> entry.map(this::check));
    }

    /** Checks what was read before. */
    public ValidationReport check(ReadResult result) {
        return result.places().locate(validator.validate(result.partial()));
    }
}
