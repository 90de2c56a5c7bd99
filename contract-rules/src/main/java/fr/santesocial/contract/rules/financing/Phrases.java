package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases of one section of a data file, sought in texts as whole words, whatever the accents and the case. A
 * phrase after {@code -} is one that must not be taken for those of the section.
 */
final class Phrases {
    private static final String EXCEPTION = "-";

    private final Set<String> phrases = new LinkedHashSet<>();
    private final List<String> exceptions = new ArrayList<>();

    private Phrases() {}

    /** The section of that name, which stands in brackets in the file. */
    static Phrases of(String file, String section) {
        Phrases found = new Phrases();
        boolean inside = false;
        for (String line : WordFile.lines(Phrases.class, file)) {
            if (line.startsWith("[")) {
                inside = line.equals("[" + section + "]");
            } else if (inside && line.startsWith(EXCEPTION)) {
                found.exceptions.add(PlainWords.of(line));
            } else if (inside) {
                found.phrases.add(PlainWords.of(line));
            }
        }
        if (found.phrases.isEmpty()) {
            throw new IllegalStateException("no section " + section + " in the word file " + file);
        }
        return found;
    }

    /** Whether the text says a phrase of the section. */
    boolean areIn(String text) {
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

    /** Whether the text is a phrase of the section, or begins with one. */
    boolean begin(String text) {
        String spaced = PlainWords.of(text) + " ";
        return phrases.stream().anyMatch(phrase -> spaced.startsWith(phrase + " "));
    }
}
