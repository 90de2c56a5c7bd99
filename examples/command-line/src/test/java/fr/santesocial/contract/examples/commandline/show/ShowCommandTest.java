package fr.santesocial.contract.examples.commandline.show;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.examples.commandline.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ccvba-cls-1, fr",
        "ccvba-cls-1, en",
        "la-rochelle-cls, fr",
        "medoc-plan-territorial, fr",
        "mortagne-pluss, fr",
        "noirmoutier-pluss, fr"
    })
    void realContractsReadWell(String name, String language) {
        CommandRun run = CommandRun.of("show", "../contracts/" + name + ".json", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSizeLessThan(60).allMatch(line -> line.length() <= 100);
        Golden.compare(ShowCommandTest.class, "show/" + name + "-" + language + ".txt", run.out());
    }

    @Test
    void everythingOfAStartingContractIsShown() throws IOException {
        Path file = folder.resolve("a.json");
        CommandRun.of("new", "plan_territorial_sante", "--lang", "fr", "--at", "2026-01-01", "-o", file.toString());
        CommandRun run = CommandRun.of("show", file.toString(), "--lang", "fr");
        Golden.compare(ShowCommandTest.class, "show/new-fr.txt", run.out());
    }

    @Test
    void allShowsListsToTheirEnd() {
        String contract = "../contracts/la-rochelle-cls.json";
        assertThat(CommandRun.of("show", contract, "--lang", "fr").out()).contains("… et 8 de plus (--all)");
        assertThat(CommandRun.of("show", contract, "--lang", "fr", "--all").out())
                .doesNotContain("de plus (--all)");
    }

    @Test
    void ofAFaultyFileTheRestIsShown() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"CLS\",\"title\":\"Contrat \\u001b[2J\",\"axes\":[{\"id\":\"x\",\"title\":3}]}");
        CommandRun run = CommandRun.of("show", file.toString(), "--lang", "fr");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Contrat");
        assertThat(run.err()).contains("ce qui ne peut pas être lu manque ici");
        assertThat(run.out() + run.err()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"'[]', 2", "'{\"format\":\"1.0\"}', 2"})
    void whatIsNoContractIsUnreadable(String content, int code) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), content);
        CommandRun run = CommandRun.of("show", file.toString(), "--lang", "fr");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.json : illisible");
    }

    @ParameterizedTest
    @CsvSource({"show", "show a b", "show --none a"})
    void wrongUsage(String arguments) {
        assertThat(CommandRun.of(arguments.split(" ")).code()).isEqualTo(3);
    }

    @Test
    void helpHasAnExample() {
        assertThat(CommandRun.of("show", "--help", "--lang", "fr").out()).contains("Exemple : contracts show");
        assertThat(CommandRun.of("show", "--help", "--lang", "en").out()).contains("Example: contracts show");
    }
}
