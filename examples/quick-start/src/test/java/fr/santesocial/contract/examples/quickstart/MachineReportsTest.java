package fr.santesocial.contract.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ReportReader;
import fr.santesocial.contract.json.report.StoredReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MachineReportsTest {
    @Test
    void writesAllThreeForms() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ByteArrayOutputStream sarif = new ByteArrayOutputStream();
        ByteArrayOutputStream junit = new ByteArrayOutputStream();
        MachineReports.write(Repository.CONTRACT, json, sarif, junit);
        assertThat(ReportReader.standard()
                        .read(json.toByteArray())
                        .orElseThrow()
                        .reports())
                .extracting(StoredReport::verdict)
                .containsExactly(Verdict.CONFORMANT);
        assertThat(sarif.toString(StandardCharsets.UTF_8)).contains("\"version\": \"2.1.0\"");
        assertThat(junit.toString(StandardCharsets.UTF_8)).contains("<testsuite name=\"");
    }
}
