package fr.santesocial.contract.rules.signatory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases of a data file, sought in texts as whole words, whatever the accents and the case. In the file, a line
 * after {@code #} is a comment, and a phrase after {@code -} is one that must not be taken for those of the list.
 */
final class WordList {
    private final Set<String> phrases = new LinkedHashSet<>();
    private final List<String> exceptions = new ArrayList<>();

    private WordList(List<String> lines) {
        for (String line : lines) {
            String plain = PlainWords.of(line);
            if (plain.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("-")) {
                exceptions.add(plain);
            } else {
                phrases.add(plain);
            }
        }
    }

    /** The list in the file of that name beside this class. */
    static WordList named(String name) {
        try (InputStream file = WordList.class.getResourceAsStream(name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new WordList(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
