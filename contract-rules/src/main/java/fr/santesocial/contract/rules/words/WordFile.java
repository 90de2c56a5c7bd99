package fr.santesocial.contract.rules.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Data files of words, in UTF-8. The first line gives the version of the file, the second one the sources of its words; a
 * line after {@code #} is a comment. What the other lines mean is up to the list that they make.
 */
public final class WordFile {
    private static final String COMMENT = "#";
    private static final String VERSION = "# Version ";
    private static final String SOURCES = "# Sources: ";

    private WordFile() {}

    /**
     * The lines of a file without comments and blank lines, in order.
     *
     * @param beside a class of the package that holds the file
     * @param name the name of the file, without its ending
     * @throws IllegalStateException if there is no such file, or it does not say its version and sources
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no word file " + name);
            }
            return content(
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .toList(),
                    name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> content(List<String> written, String name) {
        if (written.size() < 2
                || !written.get(0).startsWith(VERSION)
                || !written.get(1).startsWith(SOURCES)) {
            throw new IllegalStateException("the word file " + name + " does not say its version and sources");
        }
        return written.stream()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .toList();
    }
}
