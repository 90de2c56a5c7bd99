package fr.santesocial.contract.json;

import java.util.List;

/** The form of texts, numbers and the three words of JSON. */
final class ScalarForm {
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final int CODE_DIGITS = 4;

    private ScalarForm() {}

    /** Behind the closing quote of the text that begins here; minus the offset of what breaks it, the end of all included. */
    static int stringEnd(String text, int from) {
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c < ' ') {
                return -at;
            }
            if (c == '\\') {
                int end = escapeEnd(text, at);
                if (end < 0) {
                    return -at;
                }
                at = end;
            } else {
                at++;
            }
        }
        return -at;
    }

    /** Behind the escape that begins here; -1 where it is none. */
    static int escapeEnd(String text, int from) {
        char c = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0 ? from + 2 : -1;
        }
        int end = from + 2 + CODE_DIGITS;
        if (end > text.length()) {
            return -1;
        }
        for (int i = from + 2; i < end; i++) {
            if (!isHexDigit(text.charAt(i))) {
                return -1;
            }
        }
        return end;
    }

    /** Where one character of a text stands in the document; the text begins there with its quote, and is sound. */
    static Stretch character(String document, int quote, int index) {
        int at = quote + 1;
        for (int i = 0; i < index; i++) {
            at = characterEnd(document, at);
        }
        return new Stretch(at, characterEnd(document, at));
    }

    /** Whether the text that begins with its quote here, and is sound, says these words. */
    static boolean isText(String document, int quote, String words) {
        int at = quote + 1;
        for (int i = 0; i < words.length(); i++) {
            if (document.charAt(at) == '"' || character(document, at) != words.charAt(i)) {
                return false;
            }
            at = characterEnd(document, at);
        }
        return document.charAt(at) == '"';
    }

    private static char character(String document, int at) {
        char c = document.charAt(at);
        if (c != '\\') {
            return c;
        }
        char escaped = document.charAt(at + 1);
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(document.substring(at + 2, at + 2 + CODE_DIGITS), 16);
            default -> escaped;
        };
    }

    private static int characterEnd(String document, int at) {
        return document.charAt(at) == '\\' ? escapeEnd(document, at) : at + 1;
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /**
     * Whether some code in a text is not made of hexadecimal digits. The token reader takes letters such as ı (U+0131) for
     * digits; where an escaped backslash stands before the u, nothing is wrong all the same.
     */
    static boolean hasStrangeCode(String text) {
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", at + 2)) {
            if (escapeEnd(text, at) < 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNumberStart(char c) {
        return c == '-' || isDigit(c);
    }

    /** Behind the number that begins here; -1 where it is none or goes on as no number does. */
    static int numberEnd(String text, int from) {
        int at = text.charAt(from) == '-' ? from + 1 : from;
        int whole = digitsEnd(text, at);
        if (whole == at || (whole > at + 1 && text.charAt(at) == '0')) {
            return -1;
        }
        at = whole;
        if (is(text, at, '.')) {
            int fraction = digitsEnd(text, at + 1);
            if (fraction == at + 1) {
                return -1;
            }
            at = fraction;
        }
        if (is(text, at, 'e') || is(text, at, 'E')) {
            int signed = is(text, at + 1, '+') || is(text, at + 1, '-') ? at + 2 : at + 1;
            int exponent = digitsEnd(text, signed);
            if (exponent == signed) {
                return -1;
            }
            at = exponent;
        }
        return isEndOfWord(text, at) ? at : -1;
    }

    static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind one of the three words; -1 where none stands here. */
    static int literalEnd(String text, int from) {
        for (String literal : LITERALS) {
            if (text.startsWith(literal, from) && isEndOfWord(text, from + literal.length())) {
                return from + literal.length();
            }
        }
        return -1;
    }

    /** Whether a word that reaches to the offset ends there. */
    private static boolean isEndOfWord(String text, int at) {
        return at >= text.length()
                || !(Character.isLetterOrDigit(text.charAt(at)) || "._+-'".indexOf(text.charAt(at)) >= 0);
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
