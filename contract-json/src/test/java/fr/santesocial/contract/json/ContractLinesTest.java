package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in which each line is a contract: what is wrong with a line is said of that line, and the next one is read. */
class ContractLinesTest {
    private static final String GOOD = Documents.contract("");

    @Test
    void eachLineIsAContract() {
        List<ContractEntry<ReadResult>> entries = read(GOOD + "\n" + GOOD.replace("\"c\"", "\"d\"") + "\n");
        assertThat(entries)
                .extracting(entry -> entry.result().orElseThrow().getId())
                .containsExactly("c", "d");
        assertThat(entries).extracting(ContractEntry::line).containsExactly(OptionalInt.of(1), OptionalInt.of(2));
        assertThat(entries).extracting(ContractEntry::path).containsOnly(Optional.empty());
    }

    @Test
    void lastLineNeedsNoEnd() {
        assertThat(said(GOOD + "\n" + GOOD)).containsExactly("1 sound", "2 sound");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n \r\n\t\n")).isEmpty();
        assertThat(read("\uFEFF\n")).isEmpty();
    }

    @Test
    void blankLinesAreSkippedAndCounted() {
        assertThat(said("\n" + GOOD + "\n \t\n\r\n" + GOOD)).containsExactly("2 sound", "5 sound");
    }

    @Test
    void endsOfLinesOfBothKindsAreAccepted() {
        assertThat(said(GOOD + "\r\n" + GOOD + "\n" + GOOD + "\r\n")).containsExactly("1 sound", "2 sound", "3 sound");
    }

    @Test
    void placesCarryTheLineOfTheFileAndTheColumnInTheLine() {
        String faulty = Documents.contract("\"stage\": " + Documents.MARK + "\"?\"");
        String column = Documents.markedPlace(faulty).replace("1:", "");
        assertThat(said(GOOD + "\r\n\n" + faulty.replace(Documents.MARK, "") + "\r\n" + GOOD))
                .containsExactly("1 sound", "3 structure.unknown-value /stage 3:" + column, "4 sound");
    }

    @Test
    void placesOfRulesCarryTheLineOfTheFileToo() {
        String lines = GOOD + "\n" + Documents.fiches("{\"id\": \"f\", \"title\": \"t\"}") + "\n";
        List<ContractEntry<ValidationReport>> reports = ContractCheck.of(
                        ContractReader.standard(),
                        ContractValidator.standard()
                                .profile(Profile.named("test")
                                        .with(List.of(FichesSeen.reporting()))
                                        .build())
                                .at(LocalDate.of(2026, 1, 1)))
                .checkLines(stream(lines))
                .toList();
        assertThat(reports).hasSize(2);
        assertThat(reports.get(0).result().getFindings()).isEmpty();
        assertThat(Documents.lines(reports.get(1).result().getFindings()))
                .allSatisfy(line -> assertThat(line).startsWith("test.fiche-seen /fichesActions/0 2:"))
                .hasSize(1);
        assertThat(reports.get(1).line()).hasValue(2);
    }

    @Test
    void reportsAreThoseOfTheDocumentsAlone() {
        ContractCheck check = ContractCheck.standard().at(LocalDate.of(2026, 1, 1));
        String faulty = Documents.contract("\"stage\": \"?\"");
        List<ValidationReport> reports = check.checkLines(stream(GOOD + "\n" + faulty))
                .map(ContractEntry::result)
                .toList();
        assertThat(Documents.lines(reports.get(0).getFindings()))
                .isEqualTo(Documents.lines(check.check(Documents.bytes(GOOD)).getFindings()));
        assertThat(reports.get(1).getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "nonsense", "[]", "5", "\"", "{\"format\": \"1.0\", \"id\"", "\u0000", "{}", "{]"})
    void brokenLineIsAFindingOfThatLineAndTheNextIsRead(String broken) {
        List<String> said = said(GOOD + "\n" + broken + "\n" + GOOD + "\n");
        assertThat(said.get(0)).isEqualTo("1 sound");
        assertThat(said.get(1)).startsWith("2 ").contains(" 2:").doesNotContain(" 1:", "sound");
        assertThat(said.get(2)).isEqualTo("3 sound");
        assertThat(said).hasSize(3);
    }

    @Test
    void lineThatIsNotUtf8IsAFindingOfThatLine() throws IOException {
        byte[] broken = GOOD.getBytes(StandardCharsets.ISO_8859_1);
        InputStream lines = new SequenceInputStream(
                stream(GOOD + "\n"), new SequenceInputStream(new ByteArrayInputStream(broken), stream("\n" + GOOD)));
        assertThat(said(ContractReader.standard().readLines(lines)))
                .containsExactly("1 sound", "2 document.not-utf8  2:" + (GOOD.indexOf('É') + 1), "3 sound");
    }

    @Test
    void lineBeyondTheLimitIsAFindingOfThatLineAndSkipped() {
        int limit = Documents.bytes(GOOD).length;
        ContractReader reader = ContractReader.within(new ReaderLimits(limit, 64, 200, 100_000, 40, 10));
        String lines = GOOD + "\r\n" + GOOD + " \n" + "x".repeat(100_000) + "\n" + GOOD + "\n" + "y".repeat(limit + 1);
        assertThat(said(reader.readLines(stream(lines))))
                .containsExactly(
                        "1 sound",
                        "2 document.too-large  2:1",
                        "3 document.too-large  3:1",
                        "4 sound",
                        "5 document.too-large  5:1");
    }

    @Test
    void returnBeforeTheLimitDoesNotMakeALongLineShort() {
        int limit = Documents.bytes(GOOD).length;
        ContractReader reader = ContractReader.within(new ReaderLimits(limit, 64, 200, 100_000, 40, 10));
        assertThat(said(reader.readLines(stream(GOOD + "\r\r" + "x\n")))).containsExactly("1 document.too-large  1:1");
    }

    @Test
    void byteOrderMarkIsNotedOnce() {
        assertThat(said("\uFEFF" + GOOD + "\n" + GOOD)).containsExactly("1 document.byte-order-mark  1:1", "2 sound");
        assertThat(read("\uFEFF" + GOOD).get(0).result().isSound()).isTrue();
    }

    @Test
    void byteOrderMarkBeforeABlankLineIsNotedAtTheFirstContract() {
        assertThat(said("\uFEFF\n" + GOOD + "\n" + GOOD)).containsExactly("2 document.byte-order-mark  2:1", "3 sound");
    }

    @Test
    void contractOverSeveralLinesIsOneFinding() {
        String layedOut =
                ContractWriter.indented().write(read(GOOD).get(0).result().orElseThrow());
        assertThat(layedOut.lines().count()).isGreaterThan(4);
        assertThat(said("\uFEFF" + layedOut)).containsExactly("1 document.over-lines  1:1");
        assertThat(said(layedOut + "\n" + layedOut + GOOD))
                .containsExactly("1 document.over-lines  1:1", "8 document.over-lines  8:1", "14 sound");
        assertThat(said("[\n  " + GOOD + ",\n  " + GOOD + "\n]\n")).containsExactly("1 document.over-lines  1:1");
    }

    @Test
    void streamThatBreaksOffEndsWithAFinding() {
        for (RuntimeException cause :
                List.of(new IllegalStateException(), new UncheckedIOException(new IOException()))) {
            InputStream lines = new SequenceInputStream(
                    stream(GOOD + "\n" + GOOD + "\n" + GOOD.substring(0, 40)), new BrokenStream(cause));
            assertThat(said(ContractReader.standard().readLines(lines)))
                    .containsExactly("1 sound", "2 sound", "3 document.interrupted  3:1");
        }
    }

    @Test
    void streamThatGivesAByteAtATimeIsReadAlike() {
        InputStream slow = new ByteArrayInputStream(Documents.bytes("\uFEFF" + GOOD + "\r\n\r\n" + GOOD)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(1, length));
            }
        };
        assertThat(said(ContractReader.standard().readLines(slow)))
                .containsExactly("1 document.byte-order-mark  1:1", "3 sound");
    }

    @Test
    void fileIsReadAndNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("contrats é.txt"), GOOD + "\n" + GOOD);
        try (Stream<ContractEntry<ReadResult>> entries =
                ContractReader.standard().readLines(file)) {
            assertThat(entries).hasSize(2).extracting(ContractEntry::path).containsOnly(Optional.of(file));
        }
        try (Stream<ContractEntry<ValidationReport>> reports =
                ContractCheck.standard().checkLines(file)) {
            assertThat(reports).extracting(ContractEntry::line).containsExactly(OptionalInt.of(1), OptionalInt.of(2));
        }
    }

    @Test
    void fileThatCannotBeOpenedIsOneFinding(@TempDir Path folder) {
        List<ContractEntry<ReadResult>> entries = ContractReader.standard()
                .readLines(folder.resolve("absent.ndjson"))
                .toList();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).line()).isEmpty();
        assertThat(Documents.lines(entries.get(0).result().findings())).containsExactly("document.unreadable  1:1");
    }

    @Test
    void folderInsteadOfAFileIsOneFinding(@TempDir Path folder) {
        List<String> said = said(ContractReader.standard().readLines(folder));
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).containsAnyOf("document.unreadable", "document.interrupted");
    }

    private static List<ContractEntry<ReadResult>> read(String lines) {
        return ContractReader.standard().readLines(stream(lines)).toList();
    }

    private static List<String> said(String lines) {
        return said(ContractReader.standard().readLines(stream(lines)));
    }

    /** Each entry as its line, and "sound" or its first finding with its place. */
    private static List<String> said(Stream<ContractEntry<ReadResult>> entries) {
        return entries.map(entry -> {
                    List<Finding> findings = entry.result().findings();
                    String first = findings.isEmpty() ? "sound" : Documents.line(findings.get(0));
                    return (entry.line().isPresent() ? entry.line().getAsInt() : "-") + " " + first;
                })
                .toList();
    }

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream that cannot be read. */
    private static final class BrokenStream extends InputStream {
        private final RuntimeException cause;

        BrokenStream(RuntimeException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            if (cause instanceof UncheckedIOException) {
                throw cause;
            }
            throw new IOException(cause);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }
}
