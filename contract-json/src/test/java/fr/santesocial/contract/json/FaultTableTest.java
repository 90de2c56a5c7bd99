package fr.santesocial.contract.json;

import static fr.santesocial.contract.json.Documents.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong with a document: what is reported, where, and nothing else. */
class FaultTableTest {
    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.FaultRows#all")
    void isReportedAloneAndInItsPlace(FaultRows.Row row) {
        List<Finding> findings =
                ContractReader.standard().read(Documents.bytes(row.document())).findings();
        assertThat(Documents.lines(findings))
                .containsExactly(row.fault().id() + " " + row.pointer() + " " + Documents.markedPlace(row.document()));
        assertThat(findings.get(0).getSeverity()).isEqualTo(row.fault().severity());
        render(findings.get(0));
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.FaultRows#all")
    void isReportedInTheSamePlaceOnALineOfItsOwn(FaultRows.Row row) {
        String document = "\r\n\t" + row.document();
        List<Finding> findings =
                ContractReader.standard().read(Documents.bytes(document)).findings();
        assertThat(Documents.lines(findings))
                .containsExactly(row.fault().id() + " " + row.pointer() + " " + Documents.markedPlace(document));
    }

    @Test
    void everyFaultHasARow() {
        EnumSet<Structure> inRows = EnumSet.noneOf(Structure.class);
        FaultRows.all().forEach(row -> inRows.add(row.fault()));
        EnumSet<Structure> withTestsOfTheirOwn = EnumSet.of(
                Structure.UNREADABLE,
                Structure.TOO_LARGE,
                Structure.TOO_MANY_FINDINGS,
                Structure.NOT_UTF8,
                Structure.OTHER_FILE,
                Structure.BYTE_ORDER_MARK,
                Structure.NEWER_MEMBER);
        inRows.addAll(withTestsOfTheirOwn);
        assertThat(inRows).containsExactlyInAnyOrder(Structure.values());
    }

    @Test
    void fileThatIsNotThere() {
        ReadResult result = ContractReader.standard().read(Path.of("no", "such", "file.json"));
        assertOnly(result, Structure.UNREADABLE, "1:1");
    }

    @Test
    void folderInsteadOfAFile() {
        assertOnly(ContractReader.standard().read(Path.of("..", "examples")), Structure.UNREADABLE, "1:1");
    }

    @Test
    void documentBeyondTheSize() {
        byte[] document = Documents.bytes(Documents.contract(""));
        ReaderLimits limits = new ReaderLimits(document.length - 1, 64, 200, 100_000, 40, 10);
        assertOnly(ContractReader.within(limits).read(document), Structure.TOO_LARGE, "1:1");
        ReaderLimits larger = new ReaderLimits(document.length, 64, 200, 100_000, 40, 10);
        assertThat(ContractReader.within(larger).read(document).isSound()).isTrue();
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] document = Documents.bytes("{\n\"été 😀\": \"?");
        document[document.length - 1] = (byte) 0xE9;
        assertOnly(ContractReader.standard().read(document), Structure.NOT_UTF8, "2:11");
    }

    @Test
    void filesOfOfficesAreCalledByTheirName() {
        for (String beginning : List.of(
                "PK\u0003\u0004 word/document.xml",
                "%PDF-1.7",
                "{\\rtf1\\ansi",
                "\u001F\u008B\b",
                "<!DOCTYPE html>",
                "<?xml version=\"1.0\"?>")) {
            assertOnly(
                    ContractReader.standard().read(beginning.getBytes(StandardCharsets.ISO_8859_1)),
                    Structure.OTHER_FILE,
                    "1:1");
        }
        byte[] oldWord = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
        assertOnly(ContractReader.standard().read(oldWord), Structure.OTHER_FILE, "1:1");
    }

    @Test
    void byteOrderMarkIsOnlyWorthKnowing() {
        ReadResult result = ContractReader.standard().read("\uFEFF" + Documents.contract(""));
        assertOnly(result, Structure.BYTE_ORDER_MARK, "1:1");
        assertThat(result.isSound()).isTrue();
        assertThat(result.orElseThrow().getId()).isEqualTo("c");
    }

    @Test
    void columnsDoNotCountTheByteOrderMark() {
        ReadResult result = ContractReader.standard().read("\uFEFF" + "[]");
        assertThat(Documents.lines(result.findings()))
                .containsExactly("document.byte-order-mark  1:1", "document.not-an-object  1:1");
    }

    @Test
    void placesInFigures() {
        String document = "{\"format\": \"1.0\",\n \"id\": \"c\", \"kind\": \"CLS\",\n"
                + " \"title\": \"ÉÉÉ😀😀\", \"stage\": \"?\",\n \"signedOn\": \"hier\"}";
        List<Finding> findings = ContractReader.standard().read(document).findings();
        assertThat(Documents.lines(findings))
                .containsExactly("structure.unknown-value /stage 3:29", "structure.bad-date /signedOn 4:14");
        assertThat(findings.get(0).getRange().orElseThrow().endColumn()).isEqualTo(32);
        assertThat(findings.get(1).getRange().orElseThrow().endColumn()).isEqualTo(20);
    }

    @Test
    void placesOfNamesEndBehindTheirLastQuote() {
        String document = "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\", \"\\u00e9😀\": 1}";
        Finding finding = ContractReader.standard().read(document).findings().get(0);
        assertThat(finding.getRange().orElseThrow().startColumn()).isEqualTo(59);
        assertThat(finding.getRange().orElseThrow().endColumn()).isEqualTo(68);
    }

    @Test
    void placesFarBehind() {
        // Longer than any buffer of the token reader.
        String notes = ("\"É😀 " + "x".repeat(50) + "\", ").repeat(4_000);
        String document = Documents.contract("\"notes\": [" + notes + MARK + "7, \"z\"], \"stage\": \"CLOSED\"");
        assertThat(Documents.lines(ContractReader.standard()
                        .read(Documents.bytes(document))
                        .findings()))
                .containsExactly("structure.wrong-type /notes/4000 " + Documents.markedPlace(document));
    }

    @Test
    void missingMemberIsNamedInItsBusinessPlace() {
        Finding finding = ContractReader.standard()
                .read(Documents.fiches("{\"id\": \"f\", \"title\": \"t\"}, {\"id\": \"g\"}"))
                .findings()
                .get(0);
        assertThat(finding.getSpot().words(Locale.FRENCH)).contains("2").containsIgnoringCase("fiche");
    }

    @Test
    void everyFaultOfADocumentIsReportedInDocumentOrder() {
        String document =
                Documents.contract("\"stage\": \"?\", \"notes\": [1, \"a\", null], \"x\": 1, \"organisations\":"
                        + " [{\"id\": \"o\", \"name\": \"n\", \"kind\": 3}, {\"name\": 4}]");
        assertThat(ContractReader.standard().read(document).findings().stream()
                        .map(finding -> finding.getRuleId() + " " + finding.getPointer()))
                .containsExactly(
                        "structure.unknown-value /stage",
                        "structure.wrong-type /notes/0",
                        "structure.null /notes/2",
                        "structure.unknown-member /x",
                        "structure.wrong-type /organisations/0/kind",
                        "structure.wrong-type /organisations/1/name",
                        "structure.missing-member /organisations/1/id");
    }

    private static void assertOnly(ReadResult result, Structure fault, String place) {
        assertThat(Documents.lines(result.findings())).containsExactly(fault.id() + "  " + place);
        render(result.findings().get(0));
    }

    private static void render(Finding finding) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(List.of(finding.message(locale), finding.why(locale), finding.fix(locale)))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
        }
        assertThat(finding.message(Locale.FRENCH)).isNotEqualTo(finding.message(Locale.ENGLISH));
    }
}
