package fr.santesocial.contract.rules.signatory;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what people write in different ways: accents, case, hyphens, apostrophes, double spaces. */
final class PlainWords {
    private PlainWords() {}

    /** The letters and digits of a text in lower case without accents, one space between words. */
    static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                plain.append(gap && !plain.isEmpty() ? " " : "");
                append(plain, c);
                gap = false;
            } else {
                // an accent stands inside a word and parts nothing
                gap |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, int letter) {
        switch (letter) {
            case 'œ' -> plain.append("oe");
            case 'æ' -> plain.append("ae");
            default -> plain.appendCodePoint(letter);
        }
    }
}
