package fr.santesocial.contract.rules.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases of a data file, sought in texts as whole words, whatever the accents and the case. In the file, a phrase
 * after {@code -} is one that must not be taken for those of the list, a phrase after {@code !} one beside which none of them
 * counts, and a name in brackets opens a section.
 */
public final class Phrases {
    private static final String SECTION = "[";
    private static final String EXCEPTION = "-";
    private static final String VOID = "!";

    // All with a space on either side, so that only whole words are found.
    private final Set<String> phrases = new LinkedHashSet<>();
    private final List<String> exceptions = new ArrayList<>();
    private final List<String> voids = new ArrayList<>();

    Phrases(List<String> lines) {
        for (String line : lines) {
            String words = bounded(line);
            if (line.startsWith(EXCEPTION)) {
                exceptions.add(words);
            } else if (line.startsWith(VOID)) {
                voids.add(words);
            } else {
                phrases.add(words);
            }
        }
    }

    /**
     * The phrases of a file without sections.
     *
     * @param beside a class of the package that holds the file
     * @param name the name of the file, without its ending
     */
    public static Phrases of(Class<?> beside, String name) {
        return new Phrases(WordFile.lines(beside, name));
    }

    /** The phrases of one section of a file; an IllegalStateException if the file has no such section. */
    public static Phrases of(Class<?> beside, String name, String section) {
        List<String> lines = section(WordFile.lines(beside, name), section);
        if (lines.isEmpty()) {
            throw new IllegalStateException("no section " + section + " in the word file " + name);
        }
        return new Phrases(lines);
    }

    /** Whether a word, already plain, is one of them. */
    public boolean has(String plainWord) {
        return phrases.contains(" " + plainWord + " ");
    }

    /** Whether the text says one of them. */
    public boolean areIn(String text) {
        String said = said(text);
        return phrases.stream().anyMatch(said::contains);
    }

    /** Whether the text is one of them, or begins with one. */
    public boolean begin(String text) {
        String said = said(text);
        return phrases.stream().anyMatch(said::startsWith);
    }

    /** The lines of a section; none if there is none of that name. */
    static List<String> section(List<String> lines, String name) {
        List<String> found = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith(SECTION)) {
                inside = line.equals(SECTION + name + "]");
            } else if (inside) {
                found.add(line);
            }
        }
        return found;
    }

    private String said(String text) {
        String said = bounded(text);
        if (voids.stream().anyMatch(said::contains)) {
            return "";
        }
        for (String exception : exceptions) {
            said = said.replace(exception, " | ");
        }
        return said;
    }

    private static String bounded(String words) {
        return " " + PlainWords.of(words) + " ";
    }
}
