package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.TextRange;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns offsets in a text into lines and columns, columns counted in code points. The tables are made when first asked;
 * after that a place costs no more in a document on one line than in any other.
 */
final class TextLines {
    private static final int BLOCK = 1 << 10;

    private final String text;
    private final int first;
    private int[] starts = {};
    private int[] pairsBefore = {};

    TextLines(String text) {
        this(text, 1);
    }

    /** For a text cut out of a longer one, where its first line has this number. */
    TextLines(String text, int first) {
        this.text = text;
        this.first = first;
    }

    TextRange range(int from, int to) {
        int start = clamp(from);
        int end = Math.max(start, clamp(to));
        int startLine = lineOf(start);
        int endLine = lineOf(end);
        return new TextRange(first + startLine, column(startLine, start), first + endLine, column(endLine, end));
    }

    /** The text of a line without its end; empty where there is none. */
    Optional<String> line(int number) {
        int known = starts().length;
        if (number < first || number - first >= known || text.isEmpty()) {
            return Optional.empty();
        }
        int start = starts[number - first];
        int end = number - first + 1 < known ? starts[number - first + 1] - 1 : text.length();
        boolean carriageReturn = end > start && text.charAt(end - 1) == '\r';
        return Optional.of(text.substring(start, carriageReturn ? end - 1 : end));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] starts() {
        if (starts.length == 0) {
            starts = lineStarts();
        }
        return starts;
    }

    private int column(int line, int offset) {
        return offset - starts[line] - (pairs(offset) - pairs(starts[line])) + 1;
    }

    /** How many characters before the offset take up two places in a Java text. */
    private int pairs(int offset) {
        if (pairsBefore.length == 0) {
            pairsBefore = pairsByBlock();
        }
        int block = offset / BLOCK;
        return pairsBefore[block] + pairsBetween(block * BLOCK, offset);
    }

    private int[] pairsByBlock() {
        int[] found = new int[text.length() / BLOCK + 1];
        for (int block = 1; block < found.length; block++) {
            found[block] = found[block - 1] + pairsBetween((block - 1) * BLOCK, block * BLOCK);
        }
        return found;
    }

    private int pairsBetween(int from, int to) {
        int pairs = 0;
        for (int i = from; i < to; i++) {
            pairs += Character.isLowSurrogate(text.charAt(i)) ? 1 : 0;
        }
        return pairs;
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
