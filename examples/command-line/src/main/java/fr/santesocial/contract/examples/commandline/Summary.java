package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All files of one call: how each ended, and the exit code that follows. */
final class Summary {
    private final List<ValidationReport> reports = new ArrayList<>();
    private final Map<String, String> lines = new LinkedHashMap<>();
    private int unreadable;

    void add(String file, ValidationReport report, boolean readable, Texts texts) {
        reports.add(report);
        unreadable += readable ? 0 : 1;
        String verdict = readable ? report.getVerdict().label(texts.locale()) : texts.text("summary.unreadable");
        lines.put(
                file,
                texts.text(
                                "summary.file",
                                TextReport.severities(List.of(report))
                                        .with("file", TerminalText.safe(file))
                                        .with("verdict", verdict))
                        + waived(List.of(report), texts));
    }

    void print(Texts texts, PrintWriter out) {
        out.println(texts.text("summary.heading"));
        lines.values().forEach(line -> out.println("  " + line));
        out.println(texts.text(
                        "summary.total",
                        TextReport.severities(reports)
                                .with("files", reports.size())
                                .with("conformant", count(Verdict.CONFORMANT))
                                .with("nonConformant", count(Verdict.NON_CONFORMANT) - unreadable)
                                .with("undetermined", count(Verdict.UNDETERMINED))
                                .with("unreadable", unreadable))
                + waived(reports, texts));
        out.flush();
    }

    int exitCode(boolean allowUndetermined) {
        if (unreadable > 0) {
            return ExitCode.UNREADABLE;
        }
        boolean fault = count(Verdict.NON_CONFORMANT) > 0 || (!allowUndetermined && count(Verdict.UNDETERMINED) > 0);
        return fault ? ExitCode.NOT_CONFORMANT : ExitCode.CONFORMANT;
    }

    private static String waived(List<ValidationReport> reports, Texts texts) {
        boolean any = reports.stream().anyMatch(report -> report.countWaived() > 0);
        return any ? texts.text("summary.waived", TextReport.waived(reports)) : "";
    }

    private long count(Verdict verdict) {
        return reports.stream().filter(report -> report.getVerdict() == verdict).count();
    }
}
