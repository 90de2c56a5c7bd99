package fr.santesocial.contract.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the README says of the other commands is what they print today. */
class ReadmeCommandsTest {
    private String section = "";

    @BeforeEach
    void cut() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        int start = readme.indexOf("### Other commands");
        section = readme.substring(start, readme.indexOf("\n## ", start));
    }

    @Test
    void everyLineOfTheExcerptIsPrintedInThatOrder() {
        int start = section.indexOf("```text\n", section.indexOf("<!-- excerpt of show -->")) + "```text\n".length();
        List<String> excerpt = section.substring(start, section.indexOf("```", start))
                .lines()
                .filter(line -> !line.strip().equals("…"))
                .toList();
        assertThat(excerpt).hasSizeGreaterThan(5);
        assertThat(CommandRun.of("show", "../contracts/ccvba-cls-1.json", "--lang", "en")
                        .out()
                        .lines())
                .containsSubsequence(excerpt);
    }

    @Test
    void everyCommandOfTheTableHasHelp() {
        List<String> commands = section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3).split("[ `]", 2)[0])
                .toList();
        assertThat(commands)
                .containsExactly("explain", "rules", "profiles", "schema", "format", "new", "compare", "show", "page");
        commands.forEach(command ->
                assertThat(CommandRun.of(command, "--help").code()).as(command).isZero());
    }
}
