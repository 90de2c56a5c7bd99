package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import java.util.List;

/** A document that could not be read as a contract; it lists every fault with its place. */
public final class ContractReadException extends DocumentReadException {
    private static final long serialVersionUID = 1L;

    /** A refusal for these reasons, for those who read contracts in a way of their own. */
    public ContractReadException(List<Finding> findings) {
        super(findings);
    }
}
