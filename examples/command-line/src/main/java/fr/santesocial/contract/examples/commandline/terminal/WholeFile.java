package fr.santesocial.contract.examples.commandline.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: aside first, then moved into place. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes what goes into the file into another. */
    @FunctionalInterface
    public interface Filling {
        /** Writes it; false where it could not be written whole. */
        boolean fill(Path aside) throws IOException;
    }

    /** Writes the text as UTF-8; false where it cannot be written, and then what was there before still is. */
    public static boolean write(Path file, String text) {
        return write(file, aside -> {
            Files.writeString(
                    aside, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        });
    }

    /** Writes what is filled in; false where it cannot be written, and then what was there before still is. */
    public static boolean write(Path file, Filling filling) {
        try {
            // A link stays a link: what it leads to is written.
            Path target = Files.exists(file) ? file.toRealPath() : file;
            Path aside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                boolean whole = filling.fill(aside);
                if (whole) {
                    Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
                }
                return whole;
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException notWritten) {
            return false;
        }
    }
}
