package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions of the format are read, and what is said of the others. */
class FormatVersionTest {
    private static final String HEAD = "\"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"";

    @ParameterizedTest
    @CsvSource({
        "1.0, CURRENT",
        "1.1, NEWER_MINOR",
        "1.10, NEWER_MINOR",
        "1.7, NEWER_MINOR",
        "2.0, UNSUPPORTED",
        "10.0, UNSUPPORTED",
        "1, UNKNOWN",
        "1., UNKNOWN",
        ".1, UNKNOWN",
        "'', UNKNOWN",
        "., UNKNOWN",
        "1.0.0, UNKNOWN",
        "1.00, UNKNOWN",
        "1.01, UNKNOWN",
        "01.0, UNKNOWN",
        "0.9, UNKNOWN",
        "-1.0, UNKNOWN",
        "1.x, UNKNOWN",
        "'1.0 ', UNKNOWN",
        "'1,0', UNKNOWN",
        "１.０, UNKNOWN",
        "1.99999999999999, UNKNOWN",
        "abc, UNKNOWN"
    })
    void versionIsRecognised(String text, FormatVersion expected) {
        assertThat(FormatVersion.of(text)).isEqualTo(expected);
    }

    @Test
    void versionWrittenIsTheOneThatIsRead() {
        assertThat(FormatVersion.of(FormatVersion.WRITTEN)).isEqualTo(FormatVersion.CURRENT);
    }

    @Test
    void currentVersionGivesNoFinding() {
        ReadResult result = read("{\"format\": \"1.0\", " + HEAD + "}");
        assertThat(result.findings()).isEmpty();
        assertThat(result.contract()).isPresent();
    }

    @Test
    void newerMinorIsReadAndWhatIsNewIsWorthKnowing() {
        ReadResult result = read(
                "{\"format\": \"1.7\", " + HEAD + ", \"later\": {\"a\": 1}, \"term\": {\"x\": 1, \"label\": \"l\"}}");
        assertThat(lines(result))
                .containsExactly(
                        "document.format-newer /format 1:12",
                        "structure.newer-member /later 1:59",
                        "structure.newer-member /term/x 1:87");
        assertThat(result.isSound()).isTrue();
        assertThat(result.orElseThrow().getTerm().orElseThrow().getLabel()).contains("l");
    }

    @Test
    void newerMinorDoesNotExcuseFaults() {
        ReadResult result = read("{\"format\": \"1.7\", " + HEAD + ", \"generation\": \"2\"}");
        assertThat(result.isSound()).isFalse();
        assertThat(result.contract()).isEmpty();
    }

    @Test
    void newerMajorIsRefusedWithOneFindingAndNothingIsRead() {
        ReadResult result = read("{\"format\": \"2.0\", \"id\": 5, \"x\": [1, {\"y\": null}]}");
        assertThat(lines(result)).containsExactly("document.format-unsupported /format 1:12");
        assertThat(result.partial().contract()).isEmpty();
        assertThat(result.isJsonObject()).isTrue();
    }

    @Test
    void brokenDocumentOfANewerMajorIsNoJsonObject() {
        ReadResult result = read("{\"format\": \"2.0\", \"id\": }");
        assertThat(lines(result)).containsExactly("document.format-unsupported /format 1:12");
        assertThat(result.isJsonObject()).isFalse();
    }

    @Test
    void unknownVersionIsAnErrorAndTheRestIsStillJudged() {
        ReadResult result = read("{\"format\": \"abc\", " + HEAD + ", \"x\": 1}");
        assertThat(lines(result))
                .containsExactly("document.format-unknown /format 1:12", "structure.unknown-member /x 1:59");
        assertThat(result.contract()).isEmpty();
        assertThat(result.partial().contract()).isPresent();
    }

    @Test
    void missingVersionIsAnErrorAndTheRestIsStillJudged() {
        ReadResult result = read("\n {" + HEAD + ", \"x\": 1}");
        assertThat(lines(result))
                .containsExactly("document.format-missing /format 2:2", "structure.unknown-member /x 2:43");
        assertThat(result.partial().contract()).isPresent();
    }

    @Test
    void versionNeedNotStandFirst() {
        assertThat(read("{" + HEAD + ", \"format\": \"1.0\"}").findings()).isEmpty();
        assertThat(lines(read("{\"later\": 1, " + HEAD + ", \"format\": \"1.7\"}")))
                .containsExactly("document.format-newer /format 1:64", "structure.newer-member /later 1:2");
        assertThat(lines(read("{\"x\": {\"format\": \"2.0\"}, " + HEAD + ", \"format\": \"1.0\"}")))
                .containsExactly("structure.unknown-member /x 1:2");
    }

    @Test
    void theFirstVersionCountsAndASecondIsAFault() {
        assertThat(lines(read("{\"format\": \"1.0\", \"format\": \"2.0\", " + HEAD + "}")))
                .containsExactly("structure.duplicate-member /format 1:19");
        assertThat(lines(read("{\"format\": \"2.0\", \"format\": \"1.0\", " + HEAD + "}")))
                .containsExactly("document.format-unsupported /format 1:12");
    }

    @Test
    void escapedNameIsTheSameName() {
        assertThat(read("{\"f\\u006frmat\": \"1.0\", " + HEAD + "}").findings()).isEmpty();
    }

    @Test
    void oversizedVersionIsNotPassedOver() {
        ReadResult result = read("{\"format\": \"" + "1".repeat(200_000) + "\", " + HEAD + "}");
        assertThat(result.isSound()).isFalse();
        assertThat(result.findings()).hasSize(1);
    }

    private static ReadResult read(String document) {
        return ContractReader.standard().read(document);
    }

    private static List<String> lines(ReadResult result) {
        return Documents.lines(result.findings());
    }
}
