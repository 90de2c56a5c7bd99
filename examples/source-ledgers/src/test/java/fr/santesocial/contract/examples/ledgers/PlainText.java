package fr.santesocial.contract.examples.ledgers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Text as a reader sees it: spaces that do not break a line are spaces. */
final class PlainText {

    private PlainText() {}

    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    static boolean visible(String line) {
        return !plain(line).isBlank();
    }

    /** Lines numbered as {@code cat -n} does: only the line feed ends one, and the last may lack it. */
    static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return List.copyOf(lines);
    }
}
