package fr.santesocial.contract.examples.commandline.terminal;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours, symbols and lines that fit where the report is seen on a terminal; elsewhere the bare words, each text on one line.
 * Never the only bearer of a meaning.
 */
public final class Paint {
    private static final int NARROWEST = 40;

    private final Ansi ansi;
    private final OptionalInt columns;

    private Paint(Ansi ansi, OptionalInt columns) {
        this.ansi = ansi;
        this.columns = columns;
    }

    /** Paints where ANSI is on. */
    public Paint(Ansi ansi) {
        this(ansi, OptionalInt.empty());
    }

    /** Paints where ANSI is on, in lines of so many characters; none narrower than anybody could read. */
    public Paint(Ansi ansi, int columns) {
        this(ansi, OptionalInt.of(Math.max(NARROWEST, columns)));
    }

    /** A lead ("      → ") and a text, whose further lines begin below its first. */
    public List<String> lines(String lead, String text) {
        if (columns.isEmpty()) {
            return List.of(lead + text);
        }
        List<String> lines = new ArrayList<>();
        String before = lead;
        for (String line : Sheet.wrapped(text, columns.getAsInt() - Sheet.width(lead))) {
            lines.add(before + line);
            before = " ".repeat(Sheet.width(lead));
        }
        return lines;
    }

    /** The text in bold. */
    public String bold(String text) {
        return in(text, Style.bold);
    }

    /** The text of things on the side, such as numbers of lines. */
    public String faint(String text) {
        return in(text, Style.faint);
    }

    /** The text in the colour of a severity. */
    public String as(Severity severity, String text) {
        return in(text, Style.bold, colour(severity));
    }

    /** The word for a severity, with its symbol. */
    public String word(Severity severity, Locale locale) {
        String symbol = switch (severity) {
            case ERROR -> "✗ ";
            case WARNING -> "⚠ ";
            case INFO -> "ℹ ";
        };
        return as(severity, symbol(symbol) + severity.label(locale));
    }

    /** The word for a verdict. */
    public String word(Verdict verdict, Locale locale) {
        Style colour = switch (verdict) {
            case CONFORMANT -> Style.fg_green;
            case NON_CONFORMANT -> Style.fg_red;
            case UNDETERMINED -> Style.fg_yellow;
        };
        return in(verdict.label(locale), Style.bold, colour);
    }

    /** The symbol, or nothing where there are none. */
    public String symbol(String symbol) {
        return ansi.enabled() ? symbol : "";
    }

    private static Style colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case INFO -> Style.fg_cyan;
        };
    }

    /**
     * Not by picocli's markup, of which texts of documents could hold some. All is switched off at once: its end of bold is a
     * double underline on some terminals.
     */
    private String in(String text, Style... styles) {
        return ansi.enabled() ? Style.on(styles) + text + Style.reset.on() : text;
    }
}
