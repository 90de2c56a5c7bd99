package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases of a data file, sought in texts as whole words, whatever the accents and the case. In the file, a phrase
 * after {@code -} is one that must not be taken for those of the list.
 */
final class WordList {
    private static final String EXCEPTION = "-";

    private final Set<String> phrases = new LinkedHashSet<>();
    private final List<String> exceptions = new ArrayList<>();

    private WordList(List<String> lines) {
        for (String line : lines) {
            (line.startsWith(EXCEPTION) ? exceptions : phrases).add(PlainWords.of(line));
        }
    }

    /** The list in the file of that name beside this class. */
    static WordList named(String name) {
        return new WordList(WordFile.lines(WordList.class, name));
    }

    /** Whether a word, already plain, is one of the list. */
    boolean has(String plainWord) {
        return phrases.contains(plainWord);
    }

    /** Whether a text says a word or phrase of the list. */
    boolean isIn(String text) {
        String spaced = " " + PlainWords.of(text) + " ";
        for (String exception : exceptions) {
            spaced = spaced.replace(" " + exception + " ", " | ");
        }
        for (String phrase : phrases) {
            if (spaced.contains(" " + phrase + " ")) {
                return true;
            }
        }
        return false;
    }
}
