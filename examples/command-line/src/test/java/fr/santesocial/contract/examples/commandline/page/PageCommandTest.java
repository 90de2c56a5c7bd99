package fr.santesocial.contract.examples.commandline.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCommandTest {
    private static final String ONE = "../contracts/ccvba-cls-1.json";
    private static final String OTHER = "../contracts/noirmoutier-pluss.json";

    @TempDir
    private Path folder;

    @Test
    void writesAPagePerContractAndAnIndex() throws IOException {
        Path target = folder.resolve("inside/pages");
        CommandRun run =
                CommandRun.of("page", ONE, OTHER, "-o", target.toString(), "--lang", "fr", "--at", "2026-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.endsWith(".html : écrit"));
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ccvba-cls-1.html", "noirmoutier-pluss.html", "index.html");
        }
        assertThat(target.resolve("ccvba-cls-1.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("CLS 1", "lang=\"fr\"");
        assertThat(target.resolve("index.html"))
                .content()
                .contains("href=\"./ccvba-cls-1.html\"", "href=\"./noirmoutier-pluss.html\"");
    }

    @Test
    void takesEveryContractBelowAFolderAndEveryLine() throws IOException {
        Path contracts = Files.createDirectories(folder.resolve("contracts/below"));
        Files.copy(Path.of(ONE), contracts.resolve("one.json"));
        String line = "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"Deux lignes\"}\n";
        Files.writeString(folder.resolve("contracts/lines.ndjson"), line + line);
        CommandRun run =
                CommandRun.of("page", folder.resolve("contracts").toString(), "-o", folder.toString(), "--lang", "fr");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(4);
        assertThat(folder.resolve("one.html")).content().contains("CLS 1");
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("href=\"./one.html\"", "href=\"./lines.html\"", "href=\"./lines-2.html\"");
    }

    @Test
    void filesOfOneNameGetPagesOfTheirOwn() throws IOException {
        Path copy = Files.copy(Path.of(ONE), folder.resolve("CCVBA-CLS-1.json"));
        Path index = Files.copy(Path.of(OTHER), folder.resolve("index.json"));
        CommandRun.of("page", ONE, copy.toString(), index.toString(), "-o", folder.toString(), "--lang", "fr");
        assertThat(folder.resolve("CCVBA-CLS-1-2.html")).exists();
        assertThat(folder.resolve("index-2.html")).content().contains("Plan Local Unique");
        assertThat(folder.resolve("index.html")).content().contains("href=\"./index-2.html\"");
    }

    @Test
    void whatCannotBeReadHasAPageThatSaysSo() {
        CommandRun run =
                CommandRun.of("page", folder.resolve("none.json").toString(), "-o", folder.toString(), "--lang", "fr");
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("none.html")).content().contains("document.unreadable");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldOf() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        CommandRun run = CommandRun.of("page", ONE, "-o", file.toString(), "--lang", "fr");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("n'a pas pu être écrit");
    }

    @ParameterizedTest
    @CsvSource({"page", "page a.json", "page -o pages", "page a.json -o pages --profile=plus"})
    void wrongUsage(String arguments) {
        assertThat(CommandRun.of(arguments.split(" ")).code()).isEqualTo(3);
        assertThat(Path.of("pages")).doesNotExist();
    }

    @Test
    void helpHasAnExample() {
        assertThat(CommandRun.of("page", "--help", "--lang", "fr").out()).contains("Exemple : contracts page");
        assertThat(CommandRun.of("page", "--help", "--lang", "en").out()).contains("Example: contracts page");
    }
}
