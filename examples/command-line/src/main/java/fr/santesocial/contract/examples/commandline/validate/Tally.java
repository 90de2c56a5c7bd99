package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How documents ended, in figures. */
final class Tally {
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long documents;
    private long waived;
    private long unreadable;

    void add(CheckedDocument document) {
        ValidationReport report = document.report();
        documents++;
        if (document.isReadable()) {
            verdicts.merge(report.getVerdict(), 1L, Long::sum);
        } else {
            unreadable++;
        }
        for (Severity severity : Severity.values()) {
            findings.merge(severity, report.count(severity), Long::sum);
        }
        waived += report.countWaived();
    }

    long documents() {
        return documents;
    }

    /** Findings accepted by derogations. */
    long waived() {
        return waived;
    }

    /** Documents that are not even JSON objects; they have no verdict. */
    long unreadable() {
        return unreadable;
    }

    long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** Whether something as grave as this, or graver, was found. */
    boolean hasAtLeast(Severity severity) {
        return Stream.of(Severity.values())
                .filter(each -> each.compareTo(severity) <= 0)
                .anyMatch(each -> findings.getOrDefault(each, 0L) > 0);
    }

    /** The verdict of one document. */
    Verdict verdict() {
        return verdicts.keySet().iterator().next();
    }

    /** All figures, for texts. */
    Parameters parameters() {
        return TextReport.severities(severity -> findings.getOrDefault(severity, 0L))
                .with("documents", documents)
                .with("conformant", count(Verdict.CONFORMANT))
                .with("nonConformant", count(Verdict.NON_CONFORMANT))
                .with("undetermined", count(Verdict.UNDETERMINED))
                .with("unreadable", unreadable);
    }
}
