package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotes the lines of one document under findings, as compilers do, with the fault underlined. What stands alone on its line,
 * such as the brace that opens a fiche, says nothing: the next line is shown too.
 */
final class SourceQuote {
    private final SourceLines lines;
    private final Paint paint;

    SourceQuote(ReadResult read, Paint paint) {
        this.lines = new SourceLines(read);
        this.paint = paint;
    }

    /** The quotation in lines; none where the finding has no place in the text. */
    List<String> of(Finding finding) {
        return lines.of(finding).map(line -> quoted(line, finding)).orElse(List.of());
    }

    private List<String> quoted(SourceLine line, Finding finding) {
        Excerpt excerpt = Excerpt.around(line.text(), line.from(), line.to());
        String following = line.text().strip().length() > 1 ? "" : lines.after(line);
        int number = line.number();
        int digits = Integer.toString(following.isBlank() ? number : number + 1).length();
        List<String> quoted = new ArrayList<>();
        quoted.add(gutter(Integer.toString(number), digits) + excerpt.text());
        quoted.add(gutter("", digits)
                + " ".repeat(excerpt.before())
                + paint.as(finding.getSeverity(), "^".repeat(excerpt.width())));
        if (!following.isBlank()) {
            quoted.add(gutter(Integer.toString(number + 1), digits)
                    + Excerpt.around(following, 0, 0).text());
        }
        return quoted;
    }

    private String gutter(String label, int digits) {
        return paint.faint(" ".repeat(digits - label.length()) + label + " | ");
    }
}
