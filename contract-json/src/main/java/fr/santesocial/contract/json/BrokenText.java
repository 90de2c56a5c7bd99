package fr.santesocial.contract.json;

import fr.santesocial.contract.json.JsonScan.FormBreak;
import fr.santesocial.contract.json.SyntaxFault.Cause;

/** What is wrong within a text or name between quotes. */
final class BrokenText {
    private final String text;
    private final FormBreak broken;
    private final BrokenWord words;

    BrokenText(String text, FormBreak broken) {
        this.text = text;
        this.broken = broken;
        this.words = new BrokenWord(text, broken);
    }

    SyntaxFault judge() {
        int at = broken.at();
        if (at >= text.length()) {
            return unclosed();
        }
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            return isClosedFurtherOn() ? words.fault(Cause.LINE_BREAK_IN_TEXT, at, at + 1) : unclosed();
        }
        return c == '\\'
                ? words.fault(Cause.BAD_ESCAPE, at, escapeEnd(at))
                : words.fault(Cause.CONTROL_CHARACTER, at, at + 1);
    }

    private SyntaxFault unclosed() {
        int line = Whitespace.lineEnd(text, broken.start());
        for (int i = broken.start() + 1; i < line; i++) {
            if (BrokenWord.isCurlyQuote(text.charAt(i)) && words.isFollowedBySign(i + 1)) {
                return words.fault(Cause.CURLY_QUOTES, i, i + 1);
            }
        }
        return words.fault(Cause.UNCLOSED_TEXT, broken.start(), line);
    }

    /** Whether the text goes on behind the line break: the next quote is one that closes. */
    private boolean isClosedFurtherOn() {
        int quote = text.indexOf('"', broken.at());
        if (quote < 0) {
            return false;
        }
        return words.isFollowedBySign(quote + 1) && !beginsAnother(quote);
    }

    /** A quote with nothing but signs of JSON before it, since the line break, opens another text. */
    private boolean beginsAnother(int quote) {
        for (int i = broken.at(); i < quote; i++) {
            char c = text.charAt(i);
            if (!Whitespace.is(c) && "{}[],:".indexOf(c) < 0) {
                return false;
            }
        }
        return text.substring(broken.at(), quote).chars().anyMatch(c -> "{}[],:".indexOf(c) >= 0);
    }

    /** Behind the backslash and what was most likely meant to belong to it. */
    private int escapeEnd(int from) {
        int end = Math.min(from + 2, text.length());
        if (end == from + 2 && text.charAt(from + 1) == 'u') {
            while (end < Math.min(from + 6, text.length()) && ScalarForm.isHexDigit(text.charAt(end))) {
                end++;
            }
        }
        // Never half a character.
        boolean half = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return half ? end + 1 : end;
    }
}
