package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The excerpt of a report in the README is cut from what the command prints today. */
class ReadmeExcerptTest {
    @Test
    void everyLineOfTheExcerptIsPrintedInThatOrder() throws IOException {
        List<String> excerpt = excerpt();
        assertThat(excerpt).hasSizeGreaterThan(5);
        List<String> printed = CommandRun.of("validate", "../contracts", "--lang", "en", "--at", "2026-01-01")
                .out()
                .lines()
                .toList();
        int from = 0;
        for (String line : excerpt) {
            int found = printed.subList(from, printed.size()).indexOf(line);
            assertThat(found).as("not printed, or not in this order: %s", line).isNotNegative();
            from += found + 1;
        }
    }

    private static List<String> excerpt() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        int mark = readme.indexOf("<!-- excerpt -->");
        int start = readme.indexOf("```text\n", mark) + "```text\n".length();
        return readme.substring(start, readme.indexOf("```", start))
                .lines()
                .filter(line -> !line.strip().equals("…"))
                .toList();
    }
}
