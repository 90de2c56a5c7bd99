package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.TextRange;
import java.util.Arrays;

/** Turns offsets in a text into lines and columns, columns counted in code points. The table is made when first asked. */
final class TextLines {
    private final String text;
    private int[] starts = {};

    TextLines(String text) {
        this.text = text;
    }

    TextRange range(int from, int to) {
        int start = clamp(from);
        int end = Math.max(start, clamp(to));
        int startLine = lineOf(start);
        int endLine = lineOf(end);
        return new TextRange(startLine + 1, column(startLine, start), endLine + 1, column(endLine, end));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }

    private int lineOf(int offset) {
        if (starts.length == 0) {
            starts = lineStarts();
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int line, int offset) {
        return text.codePointCount(starts[line], offset) + 1;
    }

    private int[] lineStarts() {
        int[] found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        return Arrays.copyOf(found, count);
    }
}
