package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.WordFile;
import java.util.List;

/** Phrases of a data file, each made of plain words; a line after {@code !} names words that make all others void. */
final class Phrases {
    private static final String EXCEPT = "!";

    private final List<String> phrases;
    private final List<String> exceptions;

    private Phrases(List<String> lines) {
        this.phrases = lines.stream()
                .filter(line -> !line.startsWith(EXCEPT))
                .map(Phrases::bounded)
                .toList();
        this.exceptions = lines.stream()
                .filter(line -> line.startsWith(EXCEPT))
                .map(Phrases::bounded)
                .toList();
    }

    /** The phrases of the file of that name beside this class. */
    static Phrases of(String name) {
        return new Phrases(WordFile.lines(Phrases.class, name));
    }

    /** Whether the text begins with one of the phrases and holds no exception. */
    boolean open(String text) {
        String plain = bounded(text);
        return phrases.stream().anyMatch(plain::startsWith)
                && exceptions.stream().noneMatch(plain::contains);
    }

    /** Plain words with a space on either side, so that only whole words are found. */
    private static String bounded(String words) {
        return " " + PlainWords.of(words) + " ";
    }
}
