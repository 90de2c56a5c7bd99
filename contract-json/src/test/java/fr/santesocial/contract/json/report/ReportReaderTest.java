package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.json.DocumentReadException;
import fr.santesocial.contract.json.FileResult;
import fr.santesocial.contract.json.ReaderLimits;
import fr.santesocial.contract.json.ReportReader;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
    private static final String WRITTEN =
            ReportSchema.written(JsonReport.in(Language.FRENCH), HostileTexts.report("x"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"verdict\": \"NON_CONFORMANT\" | \"verdict\": \"FINE\"  | structure.unknown-value",
                "\"errors\": 1                   | \"errors\": \"1\"      | structure.wrong-type",
                "\"errors\": 1                   | \"error\": 1           | structure.unknown-member",
                "\"stageUnknown\": false         | \"stageUnknown\": null | structure.null",
                "\"profile\": \"test\",          | ''                     | structure.missing-member",
                "\"format\": \"1.0\"             | \"format\": \"2.0\"    | document.format-unsupported",
            })
    void oneFaultyMemberIsToldAndNothingIsLoaded(String sound, String faulty, String rule) {
        assertThat(WRITTEN).contains(sound);
        FileResult<ReportFile> result = ReportReader.standard().read(WRITTEN.replaceFirst(sound, faulty));
        assertThat(result.value()).isEmpty();
        assertThat(result.findings()).extracting(Finding::getRuleId).contains(rule);
        assertThat(result.findings())
                .allSatisfy(found -> assertThat(found.getRange()).isPresent());
        assertThatThrownBy(result::orElseThrow).isInstanceOf(DocumentReadException.class);
    }

    @Test
    void whatTheReaderRefusesTheSchemaRefusesToo() {
        assertThat(ReportSchema.refusals(WRITTEN)).isEmpty();
        assertThat(ReportSchema.refusals(WRITTEN.replaceFirst("\"errors\": 1", "\"error\": 1")))
                .isNotEmpty();
        assertThat(ReportSchema.refusals(WRITTEN.replaceFirst("NON_CONFORMANT", "FINE")))
                .isNotEmpty();
        assertThat(ReportSchema.refusals(WRITTEN.replaceFirst("\"startLine\": 1", "\"startLine\": 0")))
                .isNotEmpty();
    }

    @Test
    void aNewerReportIsReadAsFarAsItIsKnown() {
        String newer = WRITTEN.replaceFirst("\"format\": \"1.0\"", "\"format\": \"1.7\"")
                .replaceFirst("\"errors\": 1", "\"errors\": 1, \"hints\": 3");
        FileResult<ReportFile> result = ReportReader.standard().read(newer);
        assertThat(result.orElseThrow().reports().get(0).counts().errors()).isEqualTo(1);
        assertThat(result.findings())
                .extracting(Finding::getRuleId)
                .containsExactlyInAnyOrder("document.format-newer", "structure.newer-member");
    }

    @Test
    void allWaysInReadTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rapports.json"), WRITTEN);
        byte[] bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);
        ReportFile expected = ReportReader.standard().read(WRITTEN).orElseThrow();
        assertThat(ReportReader.standard().read(file).orElseThrow()).isEqualTo(expected);
        assertThat(ReportReader.standard().read(bytes).orElseThrow()).isEqualTo(expected);
        assertThat(ReportReader.standard().read(new ByteArrayInputStream(bytes)).orElseThrow())
                .isEqualTo(expected);
    }

    @Test
    void limitsAreTheCallers() {
        FileResult<ReportFile> result =
                ReportReader.within(new ReaderLimits(10, 9, 9, 9, 9, 9)).read(WRITTEN);
        assertThat(result.findings()).extracting(Finding::getRuleId).containsExactly("document.too-large");
    }
}
