package fr.santesocial.contract.json.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people call the parts of a report, and the few words that reports for machines have of their own. */
final class ReportNames {
    private ReportNames() {}

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("fr.santesocial.contract.json.report.report", locale);
    }
}
