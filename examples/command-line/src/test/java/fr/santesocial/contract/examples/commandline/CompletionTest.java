package fr.santesocial.contract.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for the shell, in a shell. */
@Timeout(60)
class CompletionTest {
    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void printScript() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        CommandRun run = CommandRun.of("completion");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        script = Files.writeString(folder.resolve("contracts-completion"), run.out());
    }

    @Test
    void theShellUnderstandsIt() throws Exception {
        assertThat(bash("bash -n " + script)).isEmpty();
        assertThat(bash("source " + script + "; complete -p contracts")).contains("-F _complete_contracts");
    }

    @ParameterizedTest
    @CsvSource({
        "contracts val,               validate",
        "contracts compl,             completion",
        "contracts validate --fa,     --fail-on",
        "contracts validate --format g, github",
        "contracts validate --format h, html",
        "contracts validate --lang f, fr",
        "contracts validate --fail-on w, warning",
    })
    void completesWhatWasBegun(String typed, String completed) throws Exception {
        String words = "COMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='" + typed + "'";
        String answer = bash("compopt() { :; }; source " + script + "; " + words
                + "; COMP_POINT=${#COMP_LINE}; _complete_contracts;" + " printf '%s\\n' \"${COMPREPLY[@]}\"");
        assertThat(answer.lines()).containsExactly(completed);
    }

    private static String bash(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
