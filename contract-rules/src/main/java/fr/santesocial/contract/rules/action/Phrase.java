package fr.santesocial.contract.rules.action;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that follow one another, as a phrase book gives them. A word that ends in {@code ~} may also take e, s or es; the
 * word AAAA stands for a year.
 *
 * @param words the words, without accents or capitals
 */
record Phrase(List<String> words) {
    private static final String YEAR = "aaaa";
    private static final List<String> ENDINGS = List.of("", "e", "s", "es");

    static Phrase of(String line) {
        List<String> words = new ArrayList<>();
        for (String piece : line.strip().split(" ", -1)) {
            words.addAll(Sentence.words(piece));
            if (piece.endsWith("~")) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + "~");
            }
        }
        return new Phrase(List.copyOf(words));
    }

    /** Whether the words stand at the index; a year has to be later than the one given. */
    boolean standsAt(int from, List<String> text, int year) {
        if (from + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!matches(words.get(i), text.get(from + i), year)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word, int year) {
        if (pattern.equals(YEAR)) {
            return yearOf(word) > year;
        }
        if (!pattern.endsWith("~")) {
            return pattern.equals(word);
        }
        String stem = pattern.substring(0, pattern.length() - 1);
        return word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length()));
    }

    /** The year that a word of four digits is, from 1900 to 2099; otherwise 0. */
    static int yearOf(String word) {
        boolean year = word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && isDigit(word.charAt(2))
                && isDigit(word.charAt(3));
        return year ? Integer.parseInt(word) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
