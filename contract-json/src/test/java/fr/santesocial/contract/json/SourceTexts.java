package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.TextRange;

/** Cuts out of a text what a range covers, counting lines and characters by hand. */
final class SourceTexts {
    private SourceTexts() {}

    static String at(TextRange range, String text) {
        return text.substring(
                offset(text, range.startLine(), range.startColumn()), offset(text, range.endLine(), range.endColumn()));
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        for (int i = 1; i < column; i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
