package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.examples.commandline.Golden;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReportTest {
    private static final String FOLDER = "src/test/resources/report-folder";
    private static final String SOUND = FOLDER + "/sound.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void aFolderIsOnePage(String language) {
        CommandRun run = html("--lang", language, FOLDER);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        // The style is that of every page, and is looked at there.
        String page = run.out()
                .replaceFirst("(?s)<style>.*</style>", "<style></style>")
                .replaceFirst("sha256-[^&]*", "");
        Golden.compare(HtmlReportTest.class, "report-" + language + ".html", page);
    }

    @ParameterizedTest
    @CsvSource({"sound.json, error, 0", "faulty.json, error, 1", "unreadable.json, error, 2"})
    void theExitCodeIsThatOfTheOtherForms(String file, String failOn, int code) {
        CommandRun run = html("--fail-on", failOn, FOLDER + "/" + file);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out().strip()).startsWith("<!DOCTYPE html>").endsWith("</html>");
    }

    @Test
    void linesOfStandardInputStandInThePage() {
        String line = "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\",\"title\":\"T\"}\n";
        Terminal terminal =
                Terminal.none(new ByteArrayInputStream((line + "[]\n" + line).getBytes(StandardCharsets.UTF_8)));
        CommandRun run = CommandRun.with(terminal, "validate", "--format=html", "--lang=en", "--ndjson", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("stdin:1", "stdin:2", "stdin:3", "2 conformant", "1 unreadable");
    }

    @Test
    void moreFindingsThanAPageListsAreCounted() throws IOException {
        String fiches = IntStream.range(0, 300)
                .mapToObj(number -> "{\"id\":\"f" + number + "\",\"title\":\"F\",\"titel\":1}")
                .collect(Collectors.joining(","));
        Path many = Files.writeString(
                folder.resolve("many.json"),
                "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\",\"title\":\"T\",\"fichesActions\":[" + fiches
                        + "]}");
        String page = html("--lang=en", many.toString()).out();
        assertThat(page.split("<li id=", -1)).hasSize(201);
        assertThat(page).contains("300 errors", "100 more, not listed here. The report as text or JSON lists all.");
        assertThat(page).contains("<mark>\"titel\"</mark>");
    }

    @Test
    void whatCannotBeWrittenWholeLeavesWhatWasThere() throws IOException {
        Path target = folder.resolve("taken");
        Files.createDirectories(target.resolve("inside"));
        CommandRun run = html("--lang=en", "--output", target.toString(), SOUND);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("taken");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing is left aside").containsExactly(target);
        }
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("report.html"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), target);
        assertThat(html("--lang=en", "--output", link.toString(), SOUND).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void theHelpSaysWhatItIsForAndForWhatNot() {
        assertThat(CommandRun.of("validate", "--help", "--lang", "en").out().replaceAll("\\s+", " "))
                .contains("text|json|sarif|junit|github|html", "for very many contracts take another form")
                .contains("--format html --output report.html");
        assertThat(CommandRun.of("validate", "--help", "--lang", "fr").out().replaceAll("\\s+", " "))
                .contains("pour de très nombreux contrats prenez une autre forme");
    }

    private static CommandRun html(String... arguments) {
        return CommandRun.of(
                Stream.concat(Stream.of("validate", "--format=html", "--at=2026-01-01"), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }
}
