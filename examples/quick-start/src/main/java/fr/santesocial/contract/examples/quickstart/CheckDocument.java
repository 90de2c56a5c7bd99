package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Everything there is to say of a document, sound or not, with the line it stands on. */
final class CheckDocument {
    private CheckDocument() {}

    static void check(Path path, PrintStream out) {
        // README: check
        ContractCheck check = ContractCheck.standard().at(LocalDate.of(2026, 1, 1));
        ValidationReport report = check.check(path);

        for (Finding finding : report.getFindings()) {
            finding.getRange().ifPresent(range -> out.print(range.startLine() + ":" + range.startColumn() + " "));
            out.println(finding.getSpot().words(Locale.FRENCH));
            out.println("    " + finding.message(Locale.FRENCH));
            out.println("    " + finding.fix(Locale.FRENCH));
        }
        for (RuleOutcome outcome : report.getOutcomes()) {
            out.println(outcome.ruleId() + " : " + outcome.status().label(Locale.FRENCH));
        }
        // end
    }
}
