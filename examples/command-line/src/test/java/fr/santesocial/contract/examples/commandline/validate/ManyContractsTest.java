package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import fr.santesocial.contract.json.ReportReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of files, standard input, and what is said of many contracts together. */
class ManyContractsTest {
    private static final String SOUND = "{\"format\":\"1.0\",\"id\":\"a\",\"kind\":\"OTHER\",\"title\":\"T\"}";
    private static final String UNTITLED = "{\"format\":\"1.0\",\"id\":\"b\",\"kind\":\"OTHER\"}";

    @TempDir
    private Path folder;

    private Path lines;

    @BeforeEach
    void writeLines() throws IOException {
        lines = Files.writeString(folder.resolve("x.ndjson"), SOUND + "\n\n" + UNTITLED + "\n" + UNTITLED + "\n[]\n");
    }

    @Test
    void eachLineIsAContractAndTheSummaryHasOneEntryForTheFile() {
        CommandRun run = CommandRun.of("validate", "--lang=en", lines.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("x.ndjson:1: conformant", "x.ndjson:3: not conformant", "x.ndjson:5: unreadable")
                .contains("3:1  error", "3 | {\"format\":\"1.0\",\"id\":\"b\"")
                .contains("x.ndjson: 4 contracts: 1 conformant, 2 not conformant, 0 undetermined, 1 unreadable — 3"
                        + " errors")
                .contains("4 contracts: 1 conformant, 2 not conformant")
                .contains("[structure.missing-member] — 2 findings in 2 contracts");
    }

    @Test
    void linesAreToldApartInReportsForMachines() {
        String json =
                CommandRun.of("validate", "--format", "json", lines.toString()).out();
        assertThat(ReportReader.standard().read(json).orElseThrow().reports())
                .extracting(report -> report.document().orElse(""))
                .extracting(name -> name.substring(name.lastIndexOf('/')))
                .containsExactly("/x.ndjson:1", "/x.ndjson:3", "/x.ndjson:4", "/x.ndjson:5");
        String sarif =
                CommandRun.of("validate", "--format", "sarif", lines.toString()).out();
        assertThat(sarif).contains("x.ndjson\"", "\"startLine\": 3").doesNotContain("x.ndjson%3A", "ndjson:3");
    }

    @Test
    void aFileOfAnotherNameHoldsLinesWhereThatIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), SOUND + "\n" + UNTITLED + "\n");
        assertThat(CommandRun.of("validate", "--lang=en", "--ndjson", file.toString())
                        .out())
                .contains("2 contracts: 1 conformant, 1 not conformant");
        assertThat(CommandRun.of("validate", "--lang=en", file.toString()).out())
                .contains("[document.trailing-data]");
    }

    /** What comes in (| ends a line), whether --ndjson is given, the exit code, and how many contracts were seen. */
    @ParameterizedTest
    @CsvSource({
        "S,           no,  0, 1",
        "'  S|',      no,  0, 1",
        "S|S|,        no,  0, 2",
        "|S||U|,      no,  1, 2",
        "'B S|  S|',  no,  0, 2",
        "S|[]|,       no,  1, 1",
        "S|[]|,       yes, 2, 2",
        "'{|}|',      no,  1, 1",
        "'{\"a\":{}|,\"b\":{}}', no, 1, 1",
        "'',          no,  2, 1",
    })
    void standardInputIsOneContractOrLinesOfThem(String in, String ndjson, int code, int contracts) {
        String text = in.replace("S", SOUND)
                .replace("U", UNTITLED)
                .replace("B ", "\uFEFF")
                .replace('|', '\n');
        CommandRun run = read(
                text, Stream.of("validate", "--lang=en", "yes".equals(ndjson) ? "--ndjson" : "--fail-on=error", "-"));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).contains("\n" + contracts + (contracts == 1 ? " contract: " : " contracts: "));
        assertThat(run.out()).contains("stdin");
    }

    @Test
    void standardInputCanBeNamedOnceOnly() {
        CommandRun run = read(SOUND, Stream.of("validate", "--lang=fr", "-", "-"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("l'entrée standard (-) ne peut être nommée qu'une fois");
    }

    @Test
    void aFileNamedTwiceIsCheckedOnceHoweverItIsWritten() {
        String again =
                folder.resolve("../" + folder.getFileName() + "/x.ndjson").toString();
        CommandRun run = CommandRun.of("validate", "--lang=en", lines.toString(), again, folder.toString());
        assertThat(run.out()).contains("\n4 contracts: ");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "INFO, 1"})
    void failsFromTheSeverityAskedFor(String severity, int code) {
        CommandRun run =
                CommandRun.of("validate", "--at=2026-01-01", "--fail-on", severity, "../contracts/mortagne-pluss.json");
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void whatIsAcceptedDoesNotFail() throws IOException {
        Path sound = Files.writeString(folder.resolve("a.json"), SOUND);
        assertThat(CommandRun.of("validate", "--fail-on=info", sound.toString()).code())
                .isZero();
    }

    private static CommandRun read(String in, Stream<String> arguments) {
        Terminal terminal = Terminal.none(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
        return CommandRun.with(terminal, arguments.toArray(String[]::new));
    }
}
