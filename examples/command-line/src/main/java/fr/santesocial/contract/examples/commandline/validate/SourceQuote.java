package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Quotes the lines of one document under findings, as compilers do, with the fault underlined. What stands alone on its line,
 * such as the brace that opens a fiche, says nothing: the next line is shown too.
 */
final class SourceQuote {
    private final ReadResult read;
    private final Paint paint;
    private int number;
    private String line = "";
    private int column = 1;
    private int index;

    SourceQuote(ReadResult read, Paint paint) {
        this.read = read;
        this.paint = paint;
    }

    /** The quotation in lines; none where the finding has no place in the text. */
    List<String> of(Finding finding) {
        Optional<TextRange> range = finding.getRange();
        if (range.isEmpty() || !moveTo(range.get().startLine()) || line.isBlank()) {
            return List.of();
        }
        int from = indexOf(range.get().startColumn());
        int to = range.get().endLine() == number ? indexOf(range.get().endColumn()) : line.length();
        Excerpt excerpt = Excerpt.around(line, from, Math.max(from, to));
        String following =
                line.strip().length() > 1 ? "" : read.line(number + 1).orElse("");
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

    private boolean moveTo(int wanted) {
        if (number != wanted) {
            Optional<String> found = read.line(wanted);
            number = wanted;
            line = found.orElse("");
            column = 1;
            index = 0;
        }
        return !line.isEmpty();
    }

    /** From the last place on: a document on one line has all its findings in it. */
    private int indexOf(int wanted) {
        if (wanted < column) {
            column = 1;
            index = 0;
        }
        while (column < wanted && index < line.length()) {
            index += Character.charCount(line.codePointAt(index));
            column++;
        }
        return index;
    }
}
