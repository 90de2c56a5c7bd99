package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as text, one a line, as exceptions tell of them. */
final class FindingLines {
    /** What a log can bear. */
    private static final int MOST = 100;

    private FindingLines() {}

    static List<String> of(List<Finding> findings, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            String place = finding.getRange().map(FindingLines::place).orElse("");
            lines.add(place + finding.getPointer() + " " + finding.message(locale));
        }
        return lines;
    }

    /** The first lines as one text, and how many there are more. */
    static String first(List<String> lines) {
        int shown = Math.min(MOST, lines.size());
        String text = String.join("\n", lines.subList(0, shown));
        return shown == lines.size() ? text : text + "\nand " + (lines.size() - shown) + " more";
    }

    private static String place(TextRange range) {
        return range.startLine() + ":" + range.startColumn() + " ";
    }
}
