package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.santesocial.contract.examples.commandline.CommandRun;
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
        assertThat(run.out()).contains("1 contrat : 1 conforme");
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
        assertThat(run.out()).contains("1 contract:", "x/y/a.json").doesNotContain("a.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, validate x --lang fr --bogus,       argument inconnu : --bogus",
        "fr, validate --lang fr,                 il manque",
        "fr, validate --lang fr --at 2026-02-30 x, AAAA-MM-JJ",
        "en, validate --lang en --at soon x,     YYYY-MM-DD",
        "en, validate --lang en --bogus x,       unknown argument: --bogus",
        "fr, validate --lang fr --at 0000-01-01 x, AAAA-MM-JJ",
        "fr, validate --lang fr --at 2026-01-01 --at 2026-01-01 x, --at ne peut être donné qu'une fois",
        "fr, validate --lang fr --allow-undetermined=oui x, « oui » ne convient pas pour --allow-undetermined",
        "fr, validate --lang FR pom.xml src/test/java, aucun fichier *.json dans : src/test/java",
        "en, validate --lang en src/test/java,   no file *.json in: src/test/java",
    })
    void wrongUsageIsExplainedInTheReadersLanguage(String language, String arguments, String expected) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.code()).as(language).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(expected).doesNotContain("Exception");
    }

    @Test
    void anEmptyPathIsNotTheWholeFolder() {
        assertThat(CommandRun.of("validate", "").code()).isEqualTo(3);
    }

    @Test
    void aFileNamedTwiceIsCheckedOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), CONFORMANT);
        CommandRun run = CommandRun.of("validate", "--lang=en", file.toString(), folder.toString());
        assertThat(run.out()).contains("1 contract:");
    }

    @Test
    void aFolderThatCannotBeEnteredIsToldOfBesideTheOthers() throws IOException {
        Files.writeString(folder.resolve("a.json"), CONFORMANT);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !closed.toFile().canRead(), "this user may read everything");
        CommandRun run = CommandRun.of("validate", "--lang=en", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("closed: unreadable", "1 conformant");
    }

    @Test
    void oneMisspeltKindIsNotToldOfByEveryRule() throws IOException {
        Files.writeString(folder.resolve("a.json"), CONFORMANT.replace("OTHER", "other"));
        String out = CommandRun.of("validate", "--lang=en", folder.toString()).out();
        assertThat(out.split("not evaluated  \\[")).hasSize(2);
        assertThat(out).contains("“other” is not a possible value here");
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
        assertThat(run.out()).contains("\\u001B[31m\\u202E").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void showsHelpAndVersion() {
        assertThat(CommandRun.of("--version").out()).startsWith("contracts ");
        assertThat(CommandRun.of("validate", "--help").code()).isZero();
    }
}
