package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A report as text: the verdict, each finding with its place, what was not evaluated and why, the ledger in figures. */
final class TextReport {
    private static final String INDENT = "      ";

    private final Texts texts;
    private final Paint paint;
    private final PrintWriter out;

    TextReport(Texts texts, Paint paint, PrintWriter out) {
        this.texts = texts;
        this.paint = paint;
        this.out = out;
    }

    void print(CheckedDocument document) {
        ValidationReport report = document.report();
        Parameters heading = Parameters.none()
                .with("file", paint.bold(TerminalText.safe(document.name())))
                .with("verdict", paint.word(report.getVerdict(), texts.locale()))
                .with("profile", report.getProfile())
                .with("day", report.getReferenceDate());
        out.println(texts.text(document.isReadable() ? "report.heading" : "report.unreadable", heading));
        printFindings(document);
        if (document.isReadable()) {
            UndecidedReasons.lines(report, texts, paint).forEach(out::println);
            print("  ", texts.text("report.counts", counts(report)));
            if (report.countWaived() > 0) {
                out.println("  " + texts.text("report.waived", waived(report.countWaived())));
            }
        }
        out.println();
        out.flush();
    }

    private void printFindings(CheckedDocument document) {
        SourceQuote source = new SourceQuote(document.read(), paint);
        Set<String> mends = new HashSet<>();
        Optional<TextRange> quoted = Optional.empty();
        for (Finding finding : document.report().getFindings()) {
            printHeading(finding);
            // Of several faults at one place the first shows it.
            if (!finding.getRange().equals(quoted)) {
                source.of(finding).forEach(line -> out.println(INDENT + line));
            }
            quoted = finding.getRange();
            printAdvice(finding, mends);
        }
    }

    private void printHeading(Finding finding) {
        String place = finding.getRange()
                .map(range -> range.startLine() + ":" + range.startColumn())
                .orElse("-");
        out.println("  " + place + "  " + paint.word(finding.getSeverity(), texts.locale()) + "  "
                + TerminalText.safe(finding.getSpot().words(texts.locale())) + "  "
                + paint.faint("[" + finding.getRuleId() + "]"));
        print(INDENT, TerminalText.safe(finding.message(texts.locale())));
    }

    private void printAdvice(Finding finding, Set<String> mends) {
        if (finding.getDerogation().isPresent()) {
            // What is accepted needs no mending.
            print(
                    INDENT + paint.symbol("✓ "),
                    TerminalText.safe(accepted(finding.getDerogation().get())));
            return;
        }
        String mend = finding.fix(texts.locale());
        // The same advice once: fifty fiches without a pilot are mended in the same way.
        if (mends.add(mend)) {
            print(INDENT + paint.symbol("→ "), texts.text("report.mend") + TerminalText.safe(mend));
        }
    }

    private void print(String lead, String text) {
        paint.lines(lead, text).forEach(out::println);
    }

    private String accepted(Derogation derogation) {
        return texts.text(
                "report.accepted",
                Parameters.none()
                        .with("author", derogation.grounds().author())
                        .with("expires", derogation.grounds().expires())
                        .with("reason", derogation.grounds().reason()));
    }

    private static Parameters counts(ValidationReport report) {
        return severities(report::count)
                .with("rules", report.getOutcomes().size())
                .with("passed", report.count(OutcomeStatus.PASSED))
                .with("failed", report.count(OutcomeStatus.FAILED))
                .with("notApplicable", report.count(OutcomeStatus.NOT_APPLICABLE))
                .with("notEvaluated", report.count(OutcomeStatus.NOT_EVALUATED));
    }

    static Parameters severities(ToLongFunction<Severity> counts) {
        return Parameters.none()
                .with("errors", counts.applyAsLong(Severity.ERROR))
                .with("warnings", counts.applyAsLong(Severity.WARNING))
                .with("infos", counts.applyAsLong(Severity.INFO));
    }

    static Parameters waived(long count) {
        return Parameters.none().with("waived", count);
    }
}
