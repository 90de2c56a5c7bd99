package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.page.Quotation;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import java.util.Optional;

/** Quotes the lines of one document in a page: a part of each around its fault. */
final class PageQuotes {
    /** How many characters are shown at most of the fault, and on each side of it. */
    private static final int WIDEST = 80;

    private static final String CUT = "…";

    private final SourceLines lines;

    PageQuotes(ReadResult read) {
        this.lines = new SourceLines(read);
    }

    /** The line of the finding, with the next where it says nothing alone; absent where the finding has no place. */
    Optional<Quotation> of(Finding finding) {
        return lines.of(finding).map(this::quoted);
    }

    private Quotation quoted(SourceLine line) {
        String text = line.text();
        String following = text.strip().length() > 1 ? "" : lines.after(line);
        String rest = beginning(text, line.to(), text.length());
        return new Quotation(
                end(text, line.from()).stripLeading(),
                beginning(text, line.from(), line.to()),
                following.isBlank() ? rest : rest + "\n" + beginning(following, 0, following.length()));
    }

    private static String beginning(String text, int from, int to) {
        int end = from;
        for (int shown = 0; end < to && shown < WIDEST; shown++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end < to ? text.substring(from, end) + CUT : text.substring(from, to);
    }

    private static String end(String text, int to) {
        int start = to;
        for (int shown = 0; start > 0 && shown < WIDEST; shown++) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return (start > 0 ? CUT : "") + text.substring(start, to);
    }
}
