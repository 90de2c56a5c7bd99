package fr.santesocial.contract.json;

import fr.santesocial.contract.json.JsonScan.FormBreak;
import fr.santesocial.contract.json.SyntaxFault.Cause;
import java.util.Locale;
import java.util.Map;

/** What stands where the form is broken: words without quotes, quotes of another sort, numbers written in another way. */
final class BrokenWord {
    /** Words of other languages, ours included, for the three that JSON has. */
    private static final Map<String, String> LITERALS = Map.ofEntries(
            Map.entry("true", "true"),
            Map.entry("vrai", "true"),
            Map.entry("oui", "true"),
            Map.entry("yes", "true"),
            Map.entry("false", "false"),
            Map.entry("faux", "false"),
            Map.entry("non", "false"),
            Map.entry("no", "false"),
            Map.entry("null", "null"),
            Map.entry("none", "null"),
            Map.entry("nil", "null"),
            Map.entry("undefined", "null"));

    private static final String CURLY = "“”„‟‘’‚‛«»″＂";

    private final String text;
    private final FormBreak broken;

    BrokenWord(String text, FormBreak broken) {
        this.text = text;
        this.broken = broken;
    }

    /** A fault that quotes what stands there; a character nobody sees by its code. */
    SyntaxFault fault(Cause cause, int from, int to) {
        String word = text.substring(from, to);
        boolean unseen = word.codePointCount(0, word.length()) == 1 && Visible.isUnseen(word.codePointAt(0));
        return new SyntaxFault(
                cause, from, to, unseen ? Visible.code(word.codePointAt(0)) : ScalarReader.shortened(word));
    }

    static boolean isStrangeSpace(char c) {
        return !Whitespace.is(c)
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }

    static boolean isCurlyQuote(char c) {
        return CURLY.indexOf(c) >= 0;
    }

    boolean isQuote(char c) {
        return c == '\'' || c == '`' || isCurlyQuote(c);
    }

    /** A text between quotes of another sort, to the closing one if it stands on the same line. */
    SyntaxFault quoted(char c) {
        int line = Whitespace.lineEnd(text, broken.at());
        int end = broken.at() + 1;
        for (int i = end; i < line; i++) {
            boolean closes = isCurlyQuote(c) ? isCurlyQuote(text.charAt(i)) : text.charAt(i) == c;
            // An apostrophe within the text closes nothing.
            if (closes && isFollowedBySign(i + 1)) {
                end = i + 1;
                break;
            }
        }
        return fault(isCurlyQuote(c) ? Cause.CURLY_QUOTES : Cause.SINGLE_QUOTES, broken.at(), end);
    }

    /** Whether a sign of JSON comes next, or nothing more. */
    boolean isFollowedBySign(int from) {
        int next = Whitespace.end(text, from);
        return next >= text.length() || ",:]}".indexOf(text.charAt(next)) >= 0;
    }

    /** Behind the word that begins at the offset. */
    int end(int from) {
        return end(from, ",:]}{[\"");
    }

    /** Behind the name without quotes. */
    int nameEnd() {
        return end(broken.at(), ",:=]}{[\"\\ \t");
    }

    private int end(int from, String signs) {
        int at = from;
        int line = Whitespace.lineEnd(text, from);
        while (at < line && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > from && (Whitespace.is(text.charAt(at - 1)) || isStrangeSpace(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** Whether what was read last is the comma of a number such as 12,5. */
    boolean isDecimalComma() {
        return broken.last().to() == broken.at()
                && broken.before().to() == broken.last().from()
                && ScalarForm.isNumberStart(text.charAt(broken.before().from()));
    }

    /** Whether a number goes on as none does: with a space between its digits, or with a unit. */
    boolean mayGoOnAfterNumber(char c) {
        int next = Whitespace.end(text, broken.at());
        boolean sameLine = text.substring(broken.last().to(), next).indexOf('\n') < 0;
        return sameLine
                && (Character.isLetterOrDigit(c) || isStrangeSpace(c) || "%°'_/*+-".indexOf(c) >= 0 || isCurrency(c));
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** A word or a number where a value is expected. */
    SyntaxFault insteadOfValue(char c) {
        int from = broken.at();
        int end = end(from);
        String word = text.substring(from, end);
        String unsigned = c == '-' || c == '+' ? word.substring(1) : word;
        if (unsigned.equalsIgnoreCase("nan")
                || unsigned.toLowerCase(Locale.ROOT).startsWith("inf")) {
            return fault(Cause.NO_NUMBER, from, end);
        }
        boolean digits = !unsigned.isEmpty() && ScalarForm.isDigit(unsigned.charAt(0));
        if (c == '+' && digits) {
            return fault(Cause.LEADING_PLUS, from, end);
        }
        if (digits || c == '-' || c == '+' || c == '.') {
            return number(unsigned, from, end);
        }
        String literal = LITERALS.get(word.toLowerCase(Locale.ROOT));
        return literal == null
                ? fault(Cause.UNQUOTED_TEXT, from, end)
                : new SyntaxFault(Cause.WRONG_LITERAL, from, end, literal);
    }

    private SyntaxFault number(String unsigned, int from, int end) {
        boolean zero = unsigned.length() > 1 && unsigned.charAt(0) == '0' && ScalarForm.isDigit(unsigned.charAt(1));
        if (zero && unsigned.chars().allMatch(c -> c == '.' || ScalarForm.isDigit((char) c))) {
            return fault(Cause.LEADING_ZERO, from, end);
        }
        return fault(Cause.NUMBER_GOES_ON, from, end);
    }
}
