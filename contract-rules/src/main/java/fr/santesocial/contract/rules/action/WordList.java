package fr.santesocial.contract.rules.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A versioned list of words from a data file beside the texts: lines of phrases under section names in brackets. */
final class WordList {
    private final Map<String, List<Phrase>> sections;

    private WordList(Map<String, List<Phrase>> sections) {
        this.sections = sections;
    }

    /** Reads the list of that name. */
    static WordList load(String name) {
        Map<String, List<Phrase>> sections = new LinkedHashMap<>();
        List<Phrase> current = new ArrayList<>();
        try (InputStream file = WordList.class.getResourceAsStream(name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no word list " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(
                            line.substring(1, line.indexOf(']')), section -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(Phrase.of(line));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new WordList(sections);
    }

    /** Whether the text is one of the phrases and nothing more. */
    boolean isOneOf(String section, String text) {
        List<String> words = Sentence.words(text);
        return section(section).stream()
                .anyMatch(phrase -> phrase.words().size() == words.size() && phrase.standsAt(0, words, 0));
    }

    /** Whether one of the phrases occurs among the words. */
    boolean occurs(String section, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (lengthAt(section, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many words the longest phrase has that stands at the index; 0 if none does. */
    int lengthAt(String section, List<String> words, int from) {
        return lengthAt(section, words, from, 0);
    }

    /** As above, where a year has to be later than the one given. */
    int lengthAt(String section, List<String> words, int from, int year) {
        int longest = 0;
        for (Phrase phrase : section(section)) {
            if (phrase.words().size() > longest && phrase.standsAt(from, words, year)) {
                longest = phrase.words().size();
            }
        }
        return longest;
    }

    private List<Phrase> section(String name) {
        List<Phrase> phrases = sections.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException("the word list has no section " + name);
        }
        return phrases;
    }
}
