package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;

/** What a report says of the check itself. */
final class Ledger {
    private Ledger() {}

    /** Against what, and at what day, the document was checked. */
    static String checked(ValidationReport report, Words words) {
        return words.text(
                "page.checked",
                Parameters.none()
                        .with("profile", report.getProfile())
                        .with("day", report.getReferenceDate())
                        .with("version", report.getCatalogueVersion()));
    }

    /** How many rules ended in which way. */
    static String figures(ValidationReport report, Words words) {
        return words.text(
                "undecided.ledger",
                Parameters.none()
                        .with("rules", report.getOutcomes().size())
                        .with("passed", report.count(OutcomeStatus.PASSED))
                        .with("failed", report.count(OutcomeStatus.FAILED))
                        .with("notApplicable", report.count(OutcomeStatus.NOT_APPLICABLE))
                        .with("notEvaluated", report.count(OutcomeStatus.NOT_EVALUATED)));
    }
}
