package fr.santesocial.contract.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command printed when it was last read line by line. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares, or writes anew with {@code -Dgolden.update=true}; the test class is named in the advice. */
    public static void compare(Class<?> test, String file, String actual) {
        String repair =
                "read the difference; if it is right, write it with: mvn -pl examples/command-line -am test -Dtest="
                        + test.getSimpleName()
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true and explain each changed line in the commit";
        Path golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            assertThat(golden).as(repair).exists();
            assertThat(actual).as("%s: %s", file, repair).isEqualTo(Files.readString(golden));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
