package fr.santesocial.contract.examples.commandline.terminal;

import java.nio.file.Path;

/** What a file is called in reports. */
public final class FileName {
    private FileName() {}

    /** The path with the same separators on every system. Not made safe for a terminal. */
    public static String of(Path file) {
        return file.toString().replace('\\', '/');
    }
}
