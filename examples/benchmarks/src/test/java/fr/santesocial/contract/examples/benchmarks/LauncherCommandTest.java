package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is timed is what the launcher starts, with the flags that stand in it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherCommandTest {
    private static final Path HOME = Path.of(System.getProperty("java.home"));

    @Test
    void saysHowALauncherStartsJava(@TempDir Path folder) throws Exception {
        Path launcher = Files.writeString(
                folder.resolve("launcher"),
                "$JAVA_HOME/bin/java -version 2>&1\nexec $JAVA_HOME/bin/java -Xshare:auto \"$@\" -version 2>&1\n");
        assertThat(LauncherCommand.arguments(
                        List.of("sh", launcher.toString(), "-Dname=a b"), HOME, "-Dname=a b", folder))
                .containsExactly("-Xshare:auto", "-Dname=a b", "-version");
    }

    @Test
    void refusesALauncherThatUsesAnotherJdk(@TempDir Path folder) throws Exception {
        Path launcher = Files.writeString(folder.resolve("launcher"), "true\n");
        assertThatThrownBy(
                        () -> LauncherCommand.arguments(List.of("sh", launcher.toString()), HOME, "-version", folder))
                .hasMessageContaining("does not start Java from JAVA_HOME");
    }

    @Test
    void anEmptyProgramTakesTheFlagsButNoArchive() {
        assertThat(LauncherCommand.flags(List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:SharedArchiveFile=a.jsa",
                        "-Xshare:auto",
                        "-jar",
                        "x.jar",
                        "-y")))
                .containsExactly("-XX:TieredStopAtLevel=1", "-Xshare:auto");
    }
}
