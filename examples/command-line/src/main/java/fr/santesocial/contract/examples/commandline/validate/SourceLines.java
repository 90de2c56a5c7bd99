package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.Optional;

/** Finds the lines of one document that findings are about; quickly where the findings come in the order of their places. */
final class SourceLines {
    private final ReadResult read;
    private int number;
    private String line = "";
    private int column = 1;
    private int index;

    SourceLines(ReadResult read) {
        this.read = read;
    }

    /** The line of the finding; absent where the finding has no place in the text. */
    Optional<SourceLine> of(Finding finding) {
        Optional<TextRange> range = finding.getRange();
        if (range.isEmpty() || !moveTo(range.get().startLine()) || line.isBlank()) {
            return Optional.empty();
        }
        int from = indexOf(range.get().startColumn());
        int to = range.get().endLine() == number ? indexOf(range.get().endColumn()) : line.length();
        return Optional.of(new SourceLine(number, line, from, Math.max(from, to)));
    }

    /** The line after another; empty where there is none. */
    String after(SourceLine before) {
        return read.line(before.number() + 1).orElse("");
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
