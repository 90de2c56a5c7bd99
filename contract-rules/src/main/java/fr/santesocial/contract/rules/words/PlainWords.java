package fr.santesocial.contract.rules.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words without what people write in different ways: accents, case, hyphens, apostrophes, double spaces. */
public final class PlainWords {
    private static final int BEHIND_LATIN = 0x250;
    // Dashes, quotation marks, dots: neither case nor accents change them.
    private static final char FIRST_SIGN = '\u2010';
    private static final char LAST_SIGN = '\u2027';
    // Most texts need no more than a look at each letter.
    private static final char[] LATIN = latinLetters();

    private PlainWords() {}

    /** The letters and digits of a text in lower case without accents, one space between words; empty if it has none. */
    public static String of(String text) {
        return isLatin(text) ? ofLatin(text) : ofAny(text);
    }

    private static String ofLatin(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = latin(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                append(plain, c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static String ofAny(String text) {
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
        return isLatin(text) ? latin(text) : anyLetters(text);
    }

    private static String latin(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = latin(plain[i]);
        }
        return new String(plain);
    }

    private static char latin(char c) {
        return c < LATIN.length ? LATIN[c] : c;
    }

    /** What holds for any text, whatever its letters. */
    private static String anyLetters(String text) {
        // Accents go before as well: to take letters apart puts those after one letter in order, slow for thousands.
        String apart = Normalizer.normalize(dropAccents(text), Normalizer.Form.NFD);
        return dropAccents(apart.toLowerCase(Locale.ROOT));
    }

    /** Whether the character is an accent or another mark on a letter, which stands inside a word and parts nothing. */
    public static boolean isAccent(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether every letter can be taken by itself: Latin letters, and the signs that French texts have among them. */
    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LATIN.length && (c < FIRST_SIGN || c > LAST_SIGN)) {
                return false;
            }
        }
        return true;
    }

    /** Each of them is one letter still without its accents. */
    private static char[] latinLetters() {
        char[] plain = new char[BEHIND_LATIN];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = anyLetters(String.valueOf(c)).charAt(0);
        }
        return plain;
    }

    private static String dropAccents(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isAccent(c)) {
                kept.appendCodePoint(c);
            }
        }
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
