package fr.santesocial.contract.json;

/**
 * Finds characters that a text should not hold: halves of surrogate pairs that stand alone, and the invisible ones that
 * change the direction of text, with which a person can be shown another text than the one that programs read.
 */
final class StrangeCharacters {
    /** The first of them. All Latin letters stand before it, so that most characters cost one comparison. */
    private static final char FIRST = '\u061C';

    private StrangeCharacters() {}

    /** The offset of the first one; -1 where there is none. */
    static int find(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST) {
                if (changesDirection(c)) {
                    return i;
                }
                if (Character.isSurrogate(c)) {
                    boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                    if (!pair) {
                        return i;
                    }
                    i++;
                }
            }
        }
        return -1;
    }

    /** Whether a character does nothing but change the direction in which text is shown. */
    static boolean changesDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == FIRST;
    }
}
