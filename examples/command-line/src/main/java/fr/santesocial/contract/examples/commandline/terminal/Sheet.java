package fr.santesocial.contract.examples.commandline.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Where a command writes for people: lines no wider than the terminal, safe for it, with emphasis only on a terminal. */
public final class Sheet {
    /** Tells how wide the terminal is; the launcher sets it where there is one. */
    public static final String COLUMNS = "contracts.columns";

    private static final Set<String> CLOSING = Set.of("»", "».", "»,", "»)", ":", ";", "?", "!", "%", "€");
    private static final int WITHOUT_TERMINAL = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    private final PrintWriter out;
    private final boolean emphasis;
    private final int columns;

    /** Writes where the command writes. */
    public Sheet(CommandLine command) {
        this(command.getOut(), command.getColorScheme().ansi().enabled());
    }

    private Sheet(PrintWriter out, boolean emphasis) {
        this.out = out;
        this.emphasis = emphasis;
        this.columns = Math.max(NARROWEST, Math.min(WIDEST, Integer.getInteger(COLUMNS, WITHOUT_TERMINAL)));
    }

    /** Writes where the command says what went wrong. */
    public static Sheet aside(CommandLine command) {
        return new Sheet(command.getErr(), false);
    }

    /** How many characters a line may have. */
    public int columns() {
        return columns;
    }

    /** An empty line. */
    public void blank() {
        out.println();
    }

    /** A title, followed by what belongs to it. */
    public void heading(String text) {
        hanging("", text, Style.bold);
    }

    /** A text set in by some columns, as many lines as it takes. */
    public void text(int indent, String text) {
        hanging(" ".repeat(indent), text);
    }

    /** A lead ("  - ") and a text, whose further lines begin below its first. */
    public void hanging(String lead, String text) {
        print(lead, text, List.of());
    }

    /** The same in a style, where there is a terminal to show it. */
    public void hanging(String lead, String text, IStyle... styles) {
        print(lead, text, List.of(styles));
    }

    /** One line as it stands, however long: it is meant to be copied. */
    public void line(String text) {
        out.println(TerminalText.safe(text));
    }

    private void print(String lead, String text, List<IStyle> styles) {
        String before = TerminalText.safe(lead);
        String begin = emphasis && !styles.isEmpty() ? Style.on(styles.toArray(IStyle[]::new)) : "";
        String end = begin.isEmpty() ? "" : Style.off(styles.toArray(IStyle[]::new)) + Style.reset.off();
        String indent = " ".repeat(width(before));
        for (String line : wrapped(TerminalText.safe(text), columns - width(before))) {
            out.println((before + begin + line + end).stripTrailing());
            before = indent;
        }
    }

    /**
     * Cuts between words, and not beside the signs that French sets apart by a space. A word that is longer than a line stays
     * whole, since it may be an address.
     */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        boolean open = false;
        for (String word : text.split(" ", -1)) {
            if (!words.isEmpty() && (open || CLOSING.contains(word))) {
                words.add(words.remove(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
            open = word.endsWith("«");
        }
        return words;
    }

    /** The text, or its beginning and an ellipsis where it has more characters. */
    public static String shortened(String text, int most) {
        return width(text) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1)))
                                .stripTrailing() + "…";
    }

    /** How many columns a text takes: one for each character that does not only mark another. */
    public static int width(CharSequence text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
