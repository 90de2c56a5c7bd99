package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.rules.words.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases of a data file, by section: in the file, a line of a name in brackets opens a section. */
final class PhraseBook {
    private final Map<String, List<Phrase>> sections;

    private PhraseBook(Map<String, List<Phrase>> sections) {
        this.sections = sections;
    }

    /** The book in the file of that name beside this class. */
    static PhraseBook named(String name) {
        Map<String, List<Phrase>> sections = new LinkedHashMap<>();
        List<Phrase> current = new ArrayList<>();
        for (String line : WordFile.lines(PhraseBook.class, name)) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), section -> new ArrayList<>());
            } else {
                current.add(Phrase.of(line));
            }
        }
        return new PhraseBook(sections);
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
            throw new IllegalArgumentException("the phrase book has no section " + name);
        }
        return phrases;
    }
}
