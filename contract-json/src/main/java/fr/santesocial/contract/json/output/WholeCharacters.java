package fr.santesocial.contract.json.output;

/** Texts that every encoding can hold: Java texts may have halves of surrogate pairs that stand alone. */
public final class WholeCharacters {
    private static final char REPLACEMENT = '\uFFFD';

    private WholeCharacters() {}

    /** The text with every lone half of a pair replaced by the character that stands for what could not be written. */
    public static String of(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    i++;
                } else {
                    whole = whole == null ? new StringBuilder(text) : whole;
                    whole.setCharAt(i, REPLACEMENT);
                }
            }
        }
        return whole == null ? text : whole.toString();
    }
}
