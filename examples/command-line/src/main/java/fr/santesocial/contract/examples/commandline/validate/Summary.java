package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All documents of one call: how each file ended, which rules were found how often, and the exit code that follows. Of the
 * reports nothing is kept, and of the lines of a file only how many ended in which way.
 */
final class Summary {
    private final Map<String, Tally> files = new LinkedHashMap<>();
    private final Tally all = new Tally();
    private final RuleCounts rules = new RuleCounts();

    void add(CheckedDocument document) {
        files.computeIfAbsent(document.file(), file -> new Tally()).add(document);
        all.add(document);
        rules.add(document.report().getFindings());
    }

    void print(Texts texts, Paint paint, PrintWriter out) {
        out.println(paint.bold(texts.text("summary.heading")));
        files.forEach((file, tally) -> out.println("  " + line(file, tally, texts, paint)));
        if (all.documents() > 1 && !rules.isEmpty()) {
            out.println(paint.bold(texts.text("summary.rules")));
            rules.lines(texts, paint).forEach(line -> out.println("  " + line));
        }
        out.println(texts.text("summary.total", all.parameters()) + waived(all, texts));
        out.flush();
    }

    /** 1 also where a finding is at least as grave as the one asked for. */
    int exitCode(boolean allowUndetermined, Severity failOn) {
        if (all.unreadable() > 0) {
            return ExitCode.UNREADABLE;
        }
        boolean fault = all.count(Verdict.NON_CONFORMANT) > 0
                || (!allowUndetermined && all.count(Verdict.UNDETERMINED) > 0)
                || all.hasAtLeast(failOn);
        return fault ? ExitCode.NOT_CONFORMANT : ExitCode.CONFORMANT;
    }

    private static String line(String file, Tally tally, Texts texts, Paint paint) {
        Parameters figures = tally.parameters().with("file", TerminalText.safe(file));
        if (tally.documents() > 1) {
            return texts.text("summary.lines", figures) + waived(tally, texts);
        }
        String verdict =
                tally.unreadable() > 0 ? texts.text("summary.unreadable") : paint.word(tally.verdict(), texts.locale());
        return texts.text("summary.file", figures.with("verdict", verdict)) + waived(tally, texts);
    }

    private static String waived(Tally tally, Texts texts) {
        return tally.waived() > 0 ? texts.text("summary.waived", TextReport.waived(tally.waived())) : "";
    }
}
