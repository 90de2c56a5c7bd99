package fr.santesocial.contract.rules.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words without what people write in different ways: accents, case, hyphens, apostrophes, double spaces. */
public final class PlainWords {
    private PlainWords() {}

    /** The letters and digits of a text in lower case without accents, one space between words; empty if it has none. */
    public static String of(String text) {
        String letters = withoutAccents(text);
        StringBuilder plain = new StringBuilder(letters.length());
        boolean gap = false;
        for (int i = 0; i < letters.length(); ) {
            int c = letters.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                plain.append(gap && !plain.isEmpty() ? " " : "");
                append(plain, c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }

    /** The plain words of a text, one by one. */
    public static List<String> list(String text) {
        String plain = of(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    /** A text in lower case without accents; spaces and signs stay. */
    public static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isAccent(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether the character is an accent, which stands inside a word and parts nothing. */
    public static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void append(StringBuilder plain, int letter) {
        switch (letter) {
            case 'œ' -> plain.append("oe");
            case 'æ' -> plain.append("ae");
            default -> plain.appendCodePoint(letter);
        }
    }
}
