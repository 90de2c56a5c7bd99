package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** All files of one call: how each ended, and the exit code that follows. Of the reports themselves nothing is kept. */
final class Summary {
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long waived;
    private int unreadable;

    void add(CheckedFile file, Texts texts) {
        ValidationReport report = file.report();
        verdicts.merge(report.getVerdict(), 1, Integer::sum);
        for (Severity severity : Severity.values()) {
            findings.merge(severity, report.count(severity), Long::sum);
        }
        waived += report.countWaived();
        unreadable += file.readable() ? 0 : 1;
        String verdict = file.readable() ? report.getVerdict().label(texts.locale()) : texts.text("summary.unreadable");
        lines.put(
                file.name(),
                texts.text(
                                "summary.file",
                                TextReport.severities(report::count)
                                        .with("file", TerminalText.safe(file.name()))
                                        .with("verdict", verdict))
                        + waived(report.countWaived(), texts));
    }

    void print(Texts texts, PrintWriter out) {
        out.println(texts.text("summary.heading"));
        lines.values().forEach(line -> out.println("  " + line));
        out.println(texts.text(
                        "summary.total",
                        TextReport.severities(severity -> findings.getOrDefault(severity, 0L))
                                .with("files", lines.size())
                                .with("conformant", count(Verdict.CONFORMANT))
                                .with("nonConformant", count(Verdict.NON_CONFORMANT) - unreadable)
                                .with("undetermined", count(Verdict.UNDETERMINED))
                                .with("unreadable", unreadable))
                + waived(waived, texts));
        out.flush();
    }

    int exitCode(boolean allowUndetermined) {
        if (unreadable > 0) {
            return ExitCode.UNREADABLE;
        }
        boolean fault = count(Verdict.NON_CONFORMANT) > 0 || (!allowUndetermined && count(Verdict.UNDETERMINED) > 0);
        return fault ? ExitCode.NOT_CONFORMANT : ExitCode.CONFORMANT;
    }

    private static String waived(long count, Texts texts) {
        return count > 0 ? texts.text("summary.waived", TextReport.waived(count)) : "";
    }

    private long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
