package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.TextRange;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Writes findings as workflow commands of GitHub Actions, which shows them beside the lines of the file. What is accepted by a
 * derogation is left out. Columns are those of the reports; the service may count them otherwise in lines with emoji.
 */
final class GithubReport {
    private final Locale locale;
    private final PrintWriter out;

    GithubReport(Locale locale, PrintWriter out) {
        this.locale = locale;
        this.out = out;
    }

    void print(CheckedDocument document) {
        document.report().getFindings().stream()
                .filter(finding -> finding.getDerogation().isEmpty())
                .forEach(finding -> print(document.file(), finding));
    }

    private void print(String file, Finding finding) {
        StringBuilder command = new StringBuilder("::").append(level(finding.getSeverity()));
        command.append(" file=").append(property(file));
        finding.getRange().ifPresent(range -> place(range, command));
        command.append(",title=").append(property(finding.getRuleId()));
        String place = TerminalText.safe(finding.getSpot().words(locale));
        command.append("::").append(data(place.isEmpty() ? "" : place + "\n"));
        command.append(
                data(TerminalText.safe(finding.message(locale)) + "\n" + TerminalText.safe(finding.fix(locale))));
        out.print(command.append('\n'));
    }

    /** Columns only within one line: the service refuses others. */
    private static void place(TextRange range, StringBuilder command) {
        command.append(",line=").append(range.startLine()).append(",endLine=").append(range.endLine());
        if (range.startLine() == range.endLine()) {
            command.append(",col=").append(range.startColumn());
            command.append(",endColumn=").append(Math.max(range.startColumn(), range.endColumn() - 1));
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(TerminalText.safe(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
