package fr.santesocial.contract.examples.commandline.page;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of pages: that of the file, and a number where two files of different folders share one. */
final class PageNames {
    private final Set<String> taken = new HashSet<>();

    /** The names of other files stay free. */
    PageNames(String... others) {
        for (String other : others) {
            taken.add(other);
        }
    }

    /** The name of the page of a file; no two differ by capitals alone, which some systems take for one. */
    String of(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.replaceFirst("[.](nd)?json$", "");
        String page = stem + ".html";
        for (int number = 2; !taken.add(page.toLowerCase(Locale.ROOT)); number++) {
            page = stem + "-" + number + ".html";
        }
        return page;
    }
}
