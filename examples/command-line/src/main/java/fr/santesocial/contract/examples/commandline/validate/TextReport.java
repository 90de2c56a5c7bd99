package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A report as text: the verdict, each finding with its place, what was not evaluated and why, the ledger in figures. */
final class TextReport {
    private static final int MOST_NAMED = 5;

    private final Texts texts;
    private final PrintWriter out;

    TextReport(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    void print(String file, ValidationReport report, boolean readable) {
        Parameters heading = Parameters.none()
                .with("file", TerminalText.safe(file))
                .with("verdict", report.getVerdict().label(texts.locale()))
                .with("profile", report.getProfile())
                .with("day", report.getReferenceDate());
        out.println(texts.text(readable ? "report.heading" : "report.unreadable", heading));
        Set<String> mends = new HashSet<>();
        report.getFindings().forEach(finding -> print(finding, mends));
        if (readable) {
            printUndecided(report);
            out.println("  " + texts.text("report.counts", counts(report)));
            if (report.countWaived() > 0) {
                out.println("  " + texts.text("report.waived", waived(report.countWaived())));
            }
        }
        out.println();
    }

    private void print(Finding finding, Set<String> mends) {
        String place = finding.getRange()
                .map(range -> range.startLine() + ":" + range.startColumn())
                .orElse("-");
        out.println("  " + place + "  " + finding.getSeverity().label(texts.locale()) + "  "
                + TerminalText.safe(finding.getSpot().words(texts.locale())) + "  [" + finding.getRuleId() + "]");
        out.println("      " + TerminalText.safe(finding.message(texts.locale())));
        if (finding.getDerogation().isPresent()) {
            // What is accepted needs no mending.
            out.println("      ✓ "
                    + TerminalText.safe(accepted(finding.getDerogation().get())));
            return;
        }
        String mend = finding.fix(texts.locale());
        // The same advice once: fifty fiches without a pilot are mended in the same way.
        if (mends.add(mend)) {
            out.println("      → " + TerminalText.safe(mend));
        }
    }

    private String accepted(Derogation derogation) {
        return texts.text(
                "report.accepted",
                Parameters.none()
                        .with("author", derogation.grounds().author())
                        .with("expires", derogation.grounds().expires())
                        .with("reason", derogation.grounds().reason()));
    }

    /** One entry per reason: what is lacking once is said once, with the rules that lack it. */
    private void printUndecided(ValidationReport report) {
        Map<String, Set<String>> rulesByReason = new LinkedHashMap<>();
        Set<String> deciding = new HashSet<>();
        for (RuleOutcome outcome : report.getOutcomes()) {
            if (outcome.status() == OutcomeStatus.NOT_APPLICABLE) {
                continue;
            }
            for (Undecided undecided : outcome.undecided()) {
                String reason = undecided.message(texts.locale());
                rulesByReason
                        .computeIfAbsent(reason, key -> new LinkedHashSet<>())
                        .add(outcome.ruleId());
                if (report.getVerdict() == Verdict.UNDETERMINED
                        && outcome.severity().filter(Severity.ERROR::equals).isPresent()) {
                    deciding.add(reason);
                }
            }
        }
        rulesByReason.forEach((reason, rules) -> {
            out.println(
                    "  -  " + texts.text(deciding.contains(reason) ? "report.undecided-deciding" : "report.undecided")
                            + "  [" + named(rules) + "]");
            out.println("      " + TerminalText.safe(reason));
        });
    }

    private String named(Set<String> rules) {
        return rules.size() <= MOST_NAMED
                ? String.join(", ", rules)
                : texts.text("report.rules", Parameters.none().with("rules", rules.size()));
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
