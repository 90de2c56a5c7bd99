package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.List;
import java.util.Locale;

/**
 * A contract that was asked for on the condition that it is conformant, and is not: its document has faults, a rule found an
 * error, or a rule that could find one was not able to decide.
 */
public final class NonConformantException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    NonConformantException(ValidationReport report) {
        super(FindingLines.first(lines(report, Locale.ENGLISH)));
        this.report = report;
    }

    /** The whole report, warnings included. */
    public ValidationReport getReport() {
        return report;
    }

    /** Every finding of severity error that no derogation accepts; none where the verdict is only undetermined. */
    public List<Finding> getFindings() {
        return errors(report);
    }

    /** The errors, then what could not be decided, one a line, in French for a French locale and in English for any other. */
    public String message(Locale locale) {
        return String.join("\n", lines(report, locale));
    }

    private static List<String> lines(ValidationReport report, Locale locale) {
        List<String> lines = FindingLines.of(errors(report), locale);
        for (RuleOutcome outcome : report.getUndecided()) {
            for (Undecided undecided : outcome.undecided()) {
                lines.add(undecided.getSpot().pointer() + " [" + outcome.ruleId() + "] " + undecided.message(locale));
            }
        }
        return lines;
    }

    private static List<Finding> errors(ValidationReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR
                        && finding.getDerogation().isEmpty())
                .toList();
    }
}
