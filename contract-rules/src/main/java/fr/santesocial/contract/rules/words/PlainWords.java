package fr.santesocial.contract.rules.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words without what people write in different ways: accents, case, hyphens, apostrophes, double spaces. */
public final class PlainWords {
    private static final int LAST_PLAIN = 0x7f;

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
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // Accents go before as well: to take letters apart puts those after one letter in order, slow for thousands.
        String apart = Normalizer.normalize(dropAccents(text), Normalizer.Form.NFD);
        return dropAccents(apart.toLowerCase(Locale.ROOT));
    }

    /** Whether the character is an accent, which stands inside a word and parts nothing. */
    public static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c <= LAST_PLAIN);
    }

    private static String dropAccents(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isAccent(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static void append(StringBuilder plain, int letter) {
        switch (letter) {
            case 'œ' -> plain.append("oe");
            case 'æ' -> plain.append("ae");
            default -> plain.appendCodePoint(letter);
        }
    }
}
