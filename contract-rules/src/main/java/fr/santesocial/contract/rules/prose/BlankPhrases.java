package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.WordFile;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of a data file that announce words still to come ("à compléter"). They count only where they are all there is
 * between two signs: "aider les familles à compléter leur dossier" announces nothing.
 */
final class BlankPhrases {
    private static final Set<String> PHRASES = phrases();
    private static final int MOST_LETTERS =
            PHRASES.stream().mapToInt(String::length).max().orElse(0);
    private static final BitSet SIZES = sizes();
    private static final int MANY_WORDS = 1_000;
    private static final boolean[] SIGNS = signs(",:;.!?()[]{}«»\"“”–—…•|/\n\r\t");

    private BlankPhrases() {}

    /** The first of them in the text. */
    static Optional<Excerpt> in(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSign(text, i)) {
                if (isPhrase(text, start, i)) {
                    return Optional.of(new Excerpt(start, i));
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** Most clauses have more letters than every phrase, or another number of letters or words: that is counted first. */
    private static boolean isPhrase(String text, int start, int end) {
        return SIZES.get(size(text, start, end)) && PHRASES.contains(PlainWords.of(text.substring(start, end)));
    }

    private static int size(String text, int start, int end) {
        int letters = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end && letters <= MOST_LETTERS; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (!PlainWords.isAccent(c)) {
                inWord = false;
            }
        }
        return letters * MANY_WORDS + words;
    }

    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        return c == '-' ? !joins(text, at) : c < SIGNS.length && SIGNS[c];
    }

    /** A hyphen belongs to a word; with a space on either side it is a dash. */
    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && !BlankSigns.isSpace(text.charAt(at - 1))
                && !BlankSigns.isSpace(text.charAt(at + 1));
    }

    private static boolean[] signs(String all) {
        boolean[] signs = new boolean[all.chars().max().orElseThrow() + 1];
        all.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    private static BitSet sizes() {
        BitSet sizes = new BitSet();
        PHRASES.forEach(phrase -> sizes.set(size(phrase, 0, phrase.length())));
        return sizes;
    }

    private static Set<String> phrases() {
        Set<String> phrases = new HashSet<>();
        WordFile.lines(BlankPhrases.class, "placeholders").forEach(line -> phrases.add(PlainWords.of(line)));
        return phrases;
    }
}
