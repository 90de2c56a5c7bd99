package fr.santesocial.contract.examples.commandline.terminal;

import fr.santesocial.contract.rules.report.Finding;
import java.util.List;

/** Findings as lines: place, severity, rule; what is wrong; how to mend it. */
public final class FindingLines {
    private FindingLines() {}

    /** Writes them one after the other. */
    public static void write(List<Finding> findings, Sheet sheet, Texts texts) {
        for (Finding finding : findings) {
            String place = finding.getRange()
                    .map(range -> range.startLine() + ":" + range.startColumn() + "  ")
                    .orElse("");
            sheet.hanging(
                    "  " + place + finding.getSeverity().label(texts.locale()) + "  ",
                    finding.getSpot().words(texts.locale()) + "  [" + finding.getRuleId() + "]");
            sheet.text(6, finding.message(texts.locale()));
            sheet.hanging("      → ", finding.fix(texts.locale()));
        }
    }
}
