package fr.santesocial.contract.json;

/** The four characters that may stand between tokens. */
final class Whitespace {
    private Whitespace() {}

    static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The offset of the first other character, or the length of the text. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset of the end of the line, or of the text. */
    static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
