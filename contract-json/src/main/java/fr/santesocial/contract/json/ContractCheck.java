package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.nio.file.Path;
import java.time.LocalDate;

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

    /** Checks what was read before. */
    public ValidationReport check(ReadResult result) {
        return result.places().locate(validator.validate(result.partial()));
    }
}
