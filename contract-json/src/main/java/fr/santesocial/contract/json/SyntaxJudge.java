package fr.santesocial.contract.json;

import fr.santesocial.contract.json.JsonScan.Expected;
import fr.santesocial.contract.json.JsonScan.FormBreak;
import fr.santesocial.contract.json.SyntaxFault.Cause;

/** Says of the place where the form of a text is broken what was most likely done there, as a good compiler would. */
final class SyntaxJudge {
    private final String text;
    private final FormBreak broken;
    private final BrokenWord words;

    private SyntaxJudge(String text, FormBreak broken) {
        this.text = text;
        this.broken = broken;
        this.words = new BrokenWord(text, broken);
    }

    /** What is wrong with a text of which a reader said that it is broken at the offset. */
    static SyntaxFault of(String text, int offset) {
        FormBreak broken = JsonScan.of(text);
        if (broken == null) {
            // The two do not agree; then nobody can say more than where.
            int at = Math.max(0, Math.min(offset, text.length()));
            return new SyntaxFault(
                    Cause.UNEXPECTED, at, at, at < text.length() ? Character.toString(text.codePointAt(at)) : "");
        }
        return new SyntaxJudge(text, broken).judge();
    }

    private SyntaxFault judge() {
        if (broken.at() > broken.start()) {
            return new BrokenText(text, broken).judge();
        }
        if (broken.at() >= text.length()) {
            return unclosed();
        }
        char c = text.charAt(broken.at());
        if (startsComment(c)) {
            return words.fault(Cause.COMMENT, broken.at(), commentEnd(c));
        }
        if (BrokenWord.isStrangeSpace(c) && !(followsNumber() && words.end(broken.at()) > broken.at())) {
            return words.fault(Cause.STRANGE_SPACE, broken.at(), broken.at() + 1);
        }
        if (c == '}' || c == ']') {
            return closing(c);
        }
        return switch (broken.expected()) {
            case COLON -> insteadOfColon(c);
            case MORE -> insteadOfComma(c);
            case FIRST_NAME, NAME -> insteadOfName(c);
            case VALUE, FIRST_ELEMENT, ELEMENT, MEMBER_VALUE -> insteadOfValue(c);
        };
    }

    private SyntaxFault unclosed() {
        if (broken.open() < 0) {
            return words.fault(Cause.MISSING_VALUE, broken.at(), broken.at());
        }
        Cause cause = text.charAt(broken.open()) == '{' ? Cause.UNCLOSED_OBJECT : Cause.UNCLOSED_LIST;
        return words.fault(cause, broken.open(), broken.open() + 1);
    }

    private boolean startsComment(char c) {
        return c == '#' || (c == '/' && (text.startsWith("//", broken.at()) || text.startsWith("/*", broken.at())));
    }

    private int commentEnd(char c) {
        if (c == '/' && text.charAt(broken.at() + 1) == '*') {
            int end = text.indexOf("*/", broken.at() + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return Whitespace.lineEnd(text, broken.at());
    }

    private SyntaxFault closing(char c) {
        if (broken.open() < 0) {
            return words.fault(Cause.NOTHING_TO_CLOSE, broken.at(), broken.at() + 1);
        }
        boolean inObject = text.charAt(broken.open()) == '{';
        if (inObject != (c == '}')) {
            Cause cause = inObject ? Cause.BRACKET_CLOSES_OBJECT : Cause.BRACE_CLOSES_LIST;
            String line = Integer.toString(
                    new TextLines(text).range(broken.open(), broken.open()).startLine());
            return new SyntaxFault(cause, broken.at(), broken.at() + 1, line);
        }
        return switch (broken.expected()) {
            case COLON -> behindLast(Cause.MISSING_COLON);
            case NAME, ELEMENT ->
                words.fault(
                        Cause.TRAILING_COMMA,
                        broken.last().from(),
                        broken.last().to());
            default -> words.fault(Cause.MISSING_VALUE, broken.at(), broken.at() + 1);
        };
    }

    private SyntaxFault insteadOfColon(char c) {
        if (c == '=' || c == ';') {
            return words.fault(Cause.WRONG_COLON, broken.at(), broken.at() + 1);
        }
        return goesOnBehindQuote() ? quoteInText() : behindLast(Cause.MISSING_COLON);
    }

    private SyntaxFault insteadOfComma(char c) {
        if (followsNumber() && words.mayGoOnAfterNumber(c)) {
            return words.fault(Cause.NUMBER_GOES_ON, broken.last().from(), words.end(broken.at()));
        }
        if (goesOnBehindQuote()) {
            return quoteInText();
        }
        if (c == ';' || c == '.') {
            return words.fault(Cause.WRONG_COMMA, broken.at(), broken.at() + 1);
        }
        boolean anotherBegins = "\"{['-".indexOf(c) >= 0 || Character.isLetterOrDigit(c) || BrokenWord.isCurlyQuote(c);
        return anotherBegins ? behindLast(Cause.MISSING_COMMA) : unexpected();
    }

    private SyntaxFault insteadOfName(char c) {
        if (ScalarForm.isDigit(c) && words.isDecimalComma()) {
            return words.fault(Cause.DECIMAL_COMMA, broken.before().from(), words.end(broken.at()));
        }
        if (c == ',') {
            return words.fault(Cause.EXTRA_COMMA, broken.at(), broken.at() + 1);
        }
        if (words.isQuote(c)) {
            return words.quoted(c);
        }
        if (c == '{' || c == '[') {
            return words.fault(Cause.NAME_EXPECTED, broken.at(), broken.at() + 1);
        }
        boolean word = Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '-';
        return word ? words.fault(Cause.UNQUOTED_NAME, broken.at(), words.nameEnd()) : unexpected();
    }

    private SyntaxFault insteadOfValue(char c) {
        if (c == ',') {
            boolean inList = broken.expected() != Expected.MEMBER_VALUE && broken.open() >= 0;
            return words.fault(inList ? Cause.EXTRA_COMMA : Cause.MISSING_VALUE, broken.at(), broken.at() + 1);
        }
        if (words.isQuote(c)) {
            return words.quoted(c);
        }
        return Character.isLetterOrDigit(c) || "+-._$".indexOf(c) >= 0 ? words.insteadOfValue(c) : unexpected();
    }

    /** Whether a text was closed and goes on without a space: a quote stands in it, or the one that should close it is missing. */
    private boolean goesOnBehindQuote() {
        return broken.last().to() == broken.at()
                && text.charAt(broken.at() - 1) == '"'
                && "{[,:;=\"".indexOf(text.charAt(broken.at())) < 0;
    }

    private SyntaxFault quoteInText() {
        return words.fault(Cause.QUOTE_IN_TEXT, broken.at() - 1, broken.at());
    }

    private boolean followsNumber() {
        return broken.expected() == Expected.MORE
                && ScalarForm.isNumberStart(text.charAt(broken.last().from()));
    }

    private SyntaxFault behindLast(Cause cause) {
        return words.fault(cause, broken.last().to(), broken.last().to());
    }

    private SyntaxFault unexpected() {
        return words.fault(
                Cause.UNEXPECTED, broken.at(), broken.at() + Character.charCount(text.codePointAt(broken.at())));
    }
}
