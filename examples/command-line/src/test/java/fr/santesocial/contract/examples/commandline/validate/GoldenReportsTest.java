package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of the real contracts, as read line by line when they were last changed. */
class GoldenReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String DAY = "2026-01-01";
    private static final String REPAIR =
            "read the difference; if it is right, write it with: mvn -pl examples/command-line -am test"
                    + " -Dtest=GoldenReportsTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true"
                    + " and explain each changed line in the commit";

    static Stream<Path> contracts() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("../contracts"));
                Stream<Path> illustrations = Files.list(Path.of("../illustrations"))) {
            List<Path> files = Stream.concat(sources, illustrations)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return files.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void reportInFrench(Path contract) throws IOException {
        String name = contract.getFileName().toString().replace(".json", "");
        compare(
                name + "-fr.txt",
                CommandRun.of("validate", contract.toString(), "--lang", "fr", "--at", DAY)
                        .out());
    }

    @Test
    void reportWithADerogation() throws IOException {
        String[] arguments = {
            "validate",
            "../contracts/noirmoutier-pluss.json",
            "--derogations",
            "../derogations/noirmoutier-pluss.json",
            "--lang",
            "fr",
            "--at",
            DAY
        };
        compare("noirmoutier-pluss-derogation-fr.txt", CommandRun.of(arguments).out());
    }

    @Test
    void reportInEnglish() throws IOException {
        String contract = "../contracts/ccvba-cls-1.json";
        compare(
                "ccvba-cls-1-en.txt",
                CommandRun.of("validate", contract, "--lang", "en", "--at", DAY).out());
    }

    @Test
    void summaryOfTheMainCommand() throws IOException {
        CommandRun run = CommandRun.of("validate", "../contracts", "--lang", "en", "--at", DAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        compare("summary-en.txt", run.out().substring(run.out().lastIndexOf("\nSummary\n") + 1));
    }

    private static void compare(String file, String actual) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(golden).as(REPAIR).exists();
        assertThat(actual).as("%s: %s", file, REPAIR).isEqualTo(Files.readString(golden));
    }
}
