package fr.santesocial.contract.examples.commandline.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCommandTest {
    private static final String LOOSE = "{ \"title\" : \"Contrat\",\n\"kind\":\"CLS\",\"id\":\"a\",\"format\":\"1.0\"}";
    private static final String CANONICAL =
            "{\n  \"format\": \"1.0\",\n  \"id\": \"a\",\n  \"kind\": \"CLS\",\n  \"title\": \"Contrat\"\n}\n";
    private static final String COMPACT = "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"CLS\",\"title\":\"Contrat\"}";

    @TempDir
    private Path folder;

    @Test
    void replacesWhatIsNotCanonicalAndLeavesTheRest() throws IOException {
        Path loose = file("loose.json", LOOSE);
        Path canonical = file("canonical.json", CANONICAL);
        CommandRun run = format(loose.toString(), canonical.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(loose + " : mis en forme\n");
        assertThat(loose).content().isEqualTo(CANONICAL);
        assertThat(folder)
                .as("nothing is left aside")
                .isDirectoryNotContaining(file -> !file.equals(loose) && !file.equals(canonical));
        assertThat(format(loose.toString())).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void checkingNamesThemAndWritesNothing() throws IOException {
        Path loose = file("loose.json", LOOSE);
        CommandRun run = format("--check", file("canonical.json", CANONICAL).toString(), loose.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(loose + " : pas en forme canonique\n");
        assertThat(loose).content().isEqualTo(LOOSE);
    }

    @Test
    void aMarkInFrontIsNotCanonical() throws IOException {
        assertThat(format("--check", file("bom.json", "\uFEFF" + CANONICAL).toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void compactIsAFormOfItsOwn() throws IOException {
        Path file = file("a.json", CANONICAL);
        assertThat(format("--check", "--compact", file.toString()).code()).isEqualTo(1);
        assertThat(format("--compact", file.toString()).code()).isZero();
        assertThat(file).content().isEqualTo(COMPACT);
    }

    @Test
    void writesElsewhereOrPrints() throws IOException {
        Path loose = file("loose.json", LOOSE);
        Path target = folder.resolve("new.json");
        assertThat(format(loose.toString(), "--output", target.toString())).isEqualTo(new CommandRun(0, "", ""));
        assertThat(target).content().isEqualTo(CANONICAL);
        assertThat(format(loose.toString(), "-o", "-")).isEqualTo(new CommandRun(0, CANONICAL, ""));
        assertThat(loose).content().isEqualTo(LOOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"CLS\"}', 1, [structure.missing-member]",
        "'{\"format\":\"1.1\",\"id\":\"a\",\"kind\":\"CLS\",\"title\":\"b\",\"new\":1}', 1, [structure.newer-member]",
        "'[]', 2, [document.not-an-object]",
        "'{\"id\":', 2, [document.syntax]"
    })
    void whatWouldLoseSomethingIsLeftAsItIs(String content, int code, String finding) throws IOException {
        Path file = file("a.json", content);
        CommandRun run = format(file.toString());
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file.toString()).contains(finding);
        assertThat(file).content().isEqualTo(content);
    }

    @Test
    void theRestIsStillFormatted() throws IOException {
        Path loose = file("loose.json", LOOSE);
        CommandRun run = format(folder.resolve("none.json").toString(), loose.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none.json : illisible", "[document.unreadable]");
        assertThat(loose).content().isEqualTo(CANONICAL);
    }

    @ParameterizedTest
    @CsvSource({"--output=x a.json b.json", "--check --output=x a.json", "--check"})
    void wrongUsage(String arguments) {
        assertThat(format(arguments.split(" ")).code()).isEqualTo(3);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path loose = file("loose.json", LOOSE);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), loose);
        assertThat(format(link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(loose).content().isEqualTo(CANONICAL);
    }

    @Test
    void realContractsAreCanonicalAlready() {
        assertThat(format("--check", "../contracts/ccvba-cls-1.json", "../contracts/noirmoutier-pluss.json"))
                .isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void helpHasAnExample() {
        assertThat(format("--help").out()).contains("Exemple : contracts format --check");
        assertThat(CommandRun.of("format", "--help", "--lang", "en").out()).contains("Example: contracts format");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static CommandRun format(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "format";
        all[1] = "--lang";
        all[2] = "fr";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }
}
