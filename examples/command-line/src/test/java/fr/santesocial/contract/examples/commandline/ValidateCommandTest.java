package fr.santesocial.contract.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {
    private static final String CONFORMANT = "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\",\"title\":\"T\"}";
    private static final String BROKEN = "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\"}";

    @TempDir
    private Path folder;

    @Test
    void endsWithZeroWhereAllIsConformant() throws IOException {
        Files.writeString(folder.resolve("a.json"), CONFORMANT);
        CommandRun run = CommandRun.of("validate", folder.toString(), "--lang=fr");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 fichier : 1 conforme");
    }

    @Test
    void endsWithOneWhereSomethingIsWrong() throws IOException {
        Files.writeString(folder.resolve("a.json"), CONFORMANT);
        Files.writeString(folder.resolve("b.json"), BROKEN);
        CommandRun run = CommandRun.of("validate", folder.toString(), "--lang=en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("[structure.missing-member]", "1:1  error");
    }

    @Test
    void endsWithTwoWhereAFileIsNoJsonObjectEvenBesideOthers() throws IOException {
        Files.writeString(folder.resolve("a.json"), BROKEN);
        Files.writeString(folder.resolve("b.json"), "[]");
        assertThat(CommandRun.of("validate", folder.toString()).code()).isEqualTo(2);
        assertThat(CommandRun.of("validate", folder.resolve("none.json").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void foldersAreSearchedToTheBottomForJsonOnly() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("x/y"));
        Files.writeString(deep.resolve("a.json"), CONFORMANT);
        Files.writeString(deep.resolve("a.txt"), "no contract");
        CommandRun run = CommandRun.of("validate", folder.toString(), "--lang=en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 file:", "x/y/a.json").doesNotContain("a.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, validate x --lang fr --bogus,       argument inconnu : --bogus",
        "fr, validate --lang fr,                 il manque",
        "fr, validate --lang fr --at 2026-02-30 x, « 2026-02-30 » ne convient pas pour DATE",
        "en, validate --lang en --at soon x,     “soon” does not do for DATE",
        "en, validate --lang en --bogus x,       unknown argument: --bogus",
        "en, validate --lang en src/test/java,   No .json file was found",
    })
    void wrongUsageIsExplainedInTheReadersLanguage(String language, String arguments, String expected) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.code()).as(language).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(expected).doesNotContain("Exception");
    }

    @Test
    void aLanguageThatIsNotOfferedIsWrongUsage() {
        assertThat(CommandRun.of("validate", "--lang", "de", "x").code()).isEqualTo(3);
    }

    @Test
    void undeterminedContractsCountUnlessAllowed() throws IOException {
        // Whether a period that runs over its own uncertainty is in order cannot be told: nobody is named as signing
        // yet.
        Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"CTG\",\"title\":\"T\",\"stage\":\"PREPARATION\"}");
        assertThat(CommandRun.of("validate", folder.toString()).code()).isEqualTo(1);
        assertThat(CommandRun.of("validate", "--allow-undetermined", folder.toString())
                        .code())
                .isZero();
    }

    @Test
    void textOfADocumentCannotSteerTheTerminal() throws IOException {
        Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\",\"title\":\"T\",\"\\u001b[31m\\u202e\":1}");
        CommandRun run = CommandRun.of("validate", folder.toString(), "--lang=en");
        assertThat(run.out()).contains("\\u{1b}[31m\\u{202e}").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void showsHelpAndVersion() {
        assertThat(CommandRun.of("--version").out()).startsWith("contracts ");
        assertThat(CommandRun.of("validate", "--help").code()).isZero();
    }
}
