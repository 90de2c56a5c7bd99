package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import org.jline.utils.WCWidth;

/**
 * A part of a line as a terminal shows it, counted in its columns: wide characters take two, combining ones none. Tabs are
 * spaces, and what could steer the terminal is written out.
 *
 * @param text what is shown, cut where the line is long
 * @param before the columns before the fault
 * @param width the columns of the fault, at least one
 */
record Excerpt(String text, int before, int width) {
    /** How wide it is at most, but for the marks of a cut. */
    static final int WIDEST = 100;

    /** How much of that is kept for what stands before a fault far to the right. */
    private static final int LEAD = 40;

    private static final String TAB = "    ";
    private static final String CUT = "…";

    /** The part of a line around a fault from one offset to another. */
    static Excerpt around(String line, int from, int to) {
        int start = start(line, from);
        StringBuilder shown = new StringBuilder(start > 0 ? CUT : "");
        int columns = shown.length();
        int before = columns;
        int width = 0;
        int at = start;
        while (at < line.length()) {
            int character = line.codePointAt(at);
            int wide = columns(character);
            if (columns + wide > WIDEST) {
                shown.append(CUT);
                break;
            }
            shown.append(shown(character));
            columns += wide;
            before += at < from ? wide : 0;
            width += at >= from && at < to ? wide : 0;
            at += Character.charCount(character);
        }
        return new Excerpt(shown.toString(), before, Math.max(1, width));
    }

    /** Where to begin so that the fault is seen: at the start of the line if it can be. */
    private static int start(String line, int from) {
        int start = from;
        int columns = 0;
        int leading = from;
        while (start > 0 && columns <= WIDEST - LEAD) {
            int character = line.codePointBefore(start);
            start -= Character.charCount(character);
            columns += columns(character);
            // A mark that combines with the character before it is not torn from it.
            leading = columns <= LEAD && columns(line.codePointAt(start)) > 0 ? start : leading;
        }
        return start == 0 && columns <= WIDEST - LEAD ? 0 : leading;
    }

    private static String shown(int character) {
        return character == '\t' ? TAB : TerminalText.safe(character);
    }

    private static int columns(int character) {
        String shown = shown(character);
        boolean itself = shown.codePointCount(0, shown.length()) == 1;
        return itself ? Math.max(0, WCWidth.wcwidth(character)) : shown.length();
    }
}
