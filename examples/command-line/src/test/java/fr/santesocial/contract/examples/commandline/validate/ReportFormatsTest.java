package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.CommandRun;
import fr.santesocial.contract.examples.commandline.terminal.TextStream;
import fr.santesocial.contract.json.ReportReader;
import fr.santesocial.contract.json.report.ReportFile;
import fr.santesocial.contract.json.report.StoredReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatsTest {
    private static final String CONTRACTS = "../contracts";

    @TempDir
    private Path folder;

    @Test
    void jsonHasOneReportPerFileAndNothingElseIsPrinted() {
        CommandRun run = validate("--format", "json", CONTRACTS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        ReportFile read = ReportReader.standard().read(run.out()).orElseThrow();
        assertThat(read.reports()).hasSize(6);
        assertThat(read.reports().get(0).document()).contains("examples/contracts/ccvba-cls-1.json");
        assertThat(read.reports()).extracting(StoredReport::verdict).contains(Verdict.CONFORMANT, Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "sarif, '{', '\"version\": \"2.1.0\"', '}'",
        "JUNIT, '<?xml version=\"1.0\" encoding=\"UTF-8\"?>', '<testsuite name=\"examples/contracts/ccvba',"
                + " '</testsuites>'"
    })
    void formsOfOthersAreWrittenWhole(String format, String start, String inside, String end) {
        CommandRun run = validate("--format", format, CONTRACTS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(start + "\n").contains(inside).endsWith(end + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html"})
    void aFileGetsJustWhatWouldBePrinted(String format) throws IOException {
        Path target = Files.writeString(folder.resolve("rapport"), "what was there before");
        CommandRun run = validate("--format", format, "--output", target.toString(), CONTRACTS);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("Résumé\n").contains("6 contrats");
        assertThat(Files.readString(target).replace("../", "examples/"))
                .isEqualTo(validate("--format", format, CONTRACTS).out());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing is left aside").containsExactly(target);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOf() {
        CommandRun run = validate("--output", folder.resolve("none/rapport").toString(), CONTRACTS);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("n'a pas pu être écrit", "rapport").doesNotContain("Exception");
    }

    @Test
    void aFormThatIsNotOfferedIsWrongUsage() {
        CommandRun run = validate("--format", "xml", CONTRACTS);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("« xml » ne convient pas pour --format");
    }

    @Test
    void charactersInTwoPartsComeThroughWhole() throws IOException {
        String text = "é€😀x";
        StringWriter target = new StringWriter();
        try (TextStream stream = new TextStream(target)) {
            for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
                stream.write(octet);
            }
        }
        assertThat(target).hasToString(text);
    }

    private static CommandRun validate(String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of("validate", "--lang", "fr", "--at", "2026-01-01"), Stream.of(arguments))
                .toList();
        return CommandRun.of(all.toArray(String[]::new));
    }
}
