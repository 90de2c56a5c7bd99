package fr.santesocial.contract.json.jackson;

import fr.santesocial.contract.json.ContractReadException;
import fr.santesocial.contract.rules.report.Finding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * A contract that a mapper refused to read. The message lists its faults with their pointers, which count from the contract;
 * where the contract stands in other values is told by {@link #getPath()}. The cause is the {@link ContractReadException} of
 * the reader.
 */
public final class ContractMappingException extends DatabindException {
    private static final long serialVersionUID = 1L;

    private final ContractReadException faults;

    ContractMappingException(@Nullable JsonParser parser, ContractReadException faults) {
        super(parser, faults.getMessage(), faults);
        this.faults = faults;
    }

    /** Every fault; without lines and columns, for only the application knows the whole text. */
    public List<Finding> getFindings() {
        return faults.getFindings();
    }

    /** The faults as text, one a line, in French for a French locale and in English for any other. */
    public String message(Locale locale) {
        return faults.message(locale);
    }
}
