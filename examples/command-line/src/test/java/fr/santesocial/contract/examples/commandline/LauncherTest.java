package fr.santesocial.contract.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the command, with a Java that only tells how it was called. */
@Timeout(60)
class LauncherTest {
    private static final Path SCRIPT = Path.of("../bin/contracts");

    /** Makes an archive when asked to, talks while it does, and otherwise prints its arguments and fails with 3. */
    private static final String JAVA = """
        #!/bin/sh
        for argument in "$@"; do
          case $argument in
            -XX:DumpLoadedClassList=*) echo training; echo training >&2; echo class >"${argument#*=}"; exit 1 ;;
            -XX:SharedClassListFile=*) classes=${argument#*=} ;;
            -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
          esac
        done
        case "$*" in
          *-Xshare:dump*)
            echo dumping; echo dumping >&2
            grep -q class "$classes" || exit 1
            [ -e "$NO_ARCHIVE" ] && cat "$NO_ARCHIVE" >"$archive" || echo archive >"$archive"
            echo made >>"$MADE"
            exit ;;
          *SharedArchiveFile=*.jsa.*)
            grep -q archive "$archive"
            exit ;;
        esac
        printf '%s\\n' "$@"
        exit 3
        """;

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void standInAFolderWithAJar() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        target = Files.createDirectories(folder.resolve("examples/command-line/target"));
        Files.createDirectories(folder.resolve("examples/bin"));
        Files.copy(SCRIPT, folder.resolve("examples/bin/contracts"));
        Files.writeString(target.resolve("contracts.jar"), "jar");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theArchiveIsMadeOnceAndOnlyTheCommandIsHeard() throws Exception {
        Call first = call("validate", "a b");
        assertThat(first.code).isEqualTo(3);
        assertThat(first.out).endsWith("contracts.jar\nvalidate\na b\n").doesNotContain("training", "dumping");
        assertThat(first.err).isEmpty();
        assertThat(call().out)
                .isEqualTo(call().out)
                .contains("-XX:SharedArchiveFile=" + archives().get(0));
        assertThat(archives()).hasSize(1);
        assertThat(Files.readString(folder.resolve("made"))).isEqualTo("made\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cut short"})
    void whereNoneCanBeMadeItIsNotTriedAgain(String made) throws Exception {
        Files.writeString(folder.resolve("no-archive"), made);
        assertThat(call().out).doesNotContain("SharedArchiveFile");
        assertThat(call().out).doesNotContain("SharedArchiveFile");
        assertThat(Files.readString(folder.resolve("made"))).isEqualTo("made\n");
    }

    @Test
    void anotherJarHasAnotherArchive() throws Exception {
        call();
        Files.writeString(target.resolve("contracts.jar"), "another jar");
        call();
        assertThat(archives()).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeWrittenIsHarmless() throws Exception {
        assumeTrue(target.toFile().setWritable(false) && !Files.isWritable(target), "this user may write everything");
        Call call = call("--version");
        assertThat(call.out).doesNotContain("SharedArchiveFile").endsWith("--version\n");
        assertThat(call.err).isEmpty();
    }

    @Test
    void whatTheStreamsAreIsTold() throws Exception {
        assertThat(call().out)
                .contains("-Dcontracts.stdout.terminal=false\n", "-Dcontracts.stderr.terminal=false\n")
                .contains("-Dpicocli.ansi=false\n")
                .contains("-Xlog:disable\n", "-XX:+DisplayVMOutputToStderr\n")
                .doesNotContain("user.language");
        assertThat(call(Map.of("CLICOLOR_FORCE", "1")).out).doesNotContain("picocli.ansi");
    }

    @Test
    void theLanguageIsThatOfTheUserEvenWhereItsLocaleIsNotInstalled() throws Exception {
        assertThat(call(Map.of("LANG", "fr_FR.UTF-8")).out).contains("-Duser.language=fr\n");
        assertThat(call(Map.of("LANG", "fr_FR.UTF-8", "LC_ALL", "en_GB.UTF-8")).out)
                .doesNotContain("user.language");
        assertThat(call(Map.of("LANG", "frp_IT")).out).doesNotContain("user.language");
    }

    /** With what may have been left behind beside them. */
    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(target.toRealPath())) {
            return files.filter(file -> file.toString().contains(".jsa")).toList();
        }
    }

    private Call call(String... arguments) throws IOException, InterruptedException {
        return call(Map.of(), arguments);
    }

    private Call call(Map<String, String> locale, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                "/bin/bash",
                                folder.resolve("examples/bin/contracts").toString()),
                        Stream.of(arguments))
                .toList());
        Map<String, String> environment = builder.environment();
        List.of("LANG", "LC_ALL", "LC_MESSAGES", "CLICOLOR_FORCE").forEach(environment::remove);
        environment.putAll(locale);
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("MADE", folder.resolve("made").toString());
        environment.put("NO_ARCHIVE", folder.resolve("no-archive").toString());
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Call(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Call(int code, String out, String err) {}
}
