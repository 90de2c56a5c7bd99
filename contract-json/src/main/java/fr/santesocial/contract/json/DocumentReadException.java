package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import java.util.List;
import java.util.Locale;

/** A document that could not be read; it lists every fault with its place, its message the first hundred. */
public sealed class DocumentReadException extends RuntimeException permits ContractReadException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    DocumentReadException(List<Finding> findings) {
        super(FindingLines.first(FindingLines.of(findings, Locale.ENGLISH)));
        this.findings = List.copyOf(findings);
    }

    /** Every fault. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** The faults as text, one a line, in French for a French locale and in English for any other. */
    public String message(Locale locale) {
        return String.join("\n", FindingLines.of(findings, locale));
    }
}
