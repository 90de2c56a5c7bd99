package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.List;
import java.util.Locale;

/** A document that could not be read; it lists every fault with its place. */
public sealed class DocumentReadException extends RuntimeException permits ContractReadException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    DocumentReadException(List<Finding> findings) {
        super(message(findings, Locale.ENGLISH));
        this.findings = List.copyOf(findings);
    }

    /** Every fault. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** The faults as text, one a line, in French for a French locale and in English for any other. */
    public String message(Locale locale) {
        return message(findings, locale);
    }

    private static String message(List<Finding> findings, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(text.isEmpty() ? "" : "\n");
            finding.getRange().ifPresent(range -> text.append(place(range)));
            text.append(finding.getPointer()).append(' ').append(finding.message(locale));
        }
        return text.toString();
    }

    private static String place(TextRange range) {
        return range.startLine() + ":" + range.startColumn() + " ";
    }
}
