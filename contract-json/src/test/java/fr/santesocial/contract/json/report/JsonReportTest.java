package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.json.ReportReader;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final JsonReport FRENCH = JsonReport.in(Language.FRENCH);

    @Test
    void saysWhatTheReportSays() {
        ValidationReport report = ContractCheck.standard().at(DAY).check("""
                        {"format": "1.0", "id": "c", "kind": "CLS", "titel": "Été 😀"}""".getBytes(StandardCharsets.UTF_8));
        String written = ReportSchema.written(FRENCH, NamedReport.of(Path.of("a", "é.json"), report));
        assertThat(written).startsWith("""
                        {
                          "format": "1.0",
                          "reports": [
                            {
                              "document": "a/é.json",
                              "profile": "core",
                              "catalogueVersion": "0.1",
                              "referenceDate": "2026-01-01",
                              "verdict": "NON_CONFORMANT",
                              "counts": {
                                "errors": 1,
                                "warnings": 0,
                                "infos": 0,
                                "waived": 0
                              },
                              "outcomes": [
                        """).contains("""
                                {
                                  "rule": "structure.unknown-member",
                                  "severity": "ERROR",
                                  "place": {
                                    "pointer": "/titel",
                                    "words": {
                                      "fr": "Contrat"
                                    },
                                    "range": {
                                      "startLine": 1,
                                      "startColumn": 45,
                                      "endLine": 1,
                                      "endColumn": 52
                                    }
                                  },
                        """).endsWith("""
                            }
                          ]
                        }
                        """).doesNotContain("\r", "\"en\"");
    }

    @Test
    void everyReportOfTheCatalogueIsValidAndComesBack() {
        List<NamedReport> reports = CatalogueCases.reports();
        assertThat(reports).hasSizeGreaterThan(200);
        String written = ReportSchema.written(FRENCH, reports.toArray(NamedReport[]::new));
        List<StoredReport> read =
                ReportReader.standard().read(written).orElseThrow().reports();
        assertThat(read).hasSameSizeAs(reports);
        for (int i = 0; i < read.size(); i++) {
            ValidationReport report = reports.get(i).report();
            assertThat(read.get(i).document()).isEqualTo(reports.get(i).document());
            assertThat(read.get(i).contract()).isEqualTo(report.getContractId());
            assertThat(read.get(i).verdict()).isEqualTo(report.getVerdict());
            assertThat(read.get(i).counts().errors()).isEqualTo((int) report.count(Severity.ERROR));
            assertThat(read.get(i).outcomes()).hasSameSizeAs(report.getOutcomes());
            assertThat(read.get(i).findings().stream()
                            .map(found -> found.message().in(Language.FRENCH)))
                    .containsExactlyElementsOf(report.getFindings().stream()
                            .map(finding -> Optional.of(finding.message(Language.FRENCH.locale())))
                            .toList());
        }
    }

    @Test
    void whatIsWaivedIsThereWithItsGrounds() {
        ValidationReport report = ContractCheck.of(
                        ContractReader.standard(),
                        ContractValidator.standard()
                                .derogations(DerogationReader.standard()
                                        .read(EXAMPLES.resolve("derogations/noirmoutier-pluss.json"))
                                        .orElseThrow()))
                .at(DAY)
                .check(EXAMPLES.resolve("contracts/noirmoutier-pluss.json"));
        StoredReport read = read(ReportSchema.written(FRENCH, report));
        assertThat(read.counts().waived()).isEqualTo((int) report.countWaived()).isPositive();
        StoredFinding waived = read.findings().stream()
                .filter(finding -> finding.derogation().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(waived.derogation().orElseThrow().reason()).isNotBlank();
        assertThat(waived.derogation().orElseThrow().expires().earliest()).isAfter(DAY);
    }

    @Test
    void theFingerprintIsTheOneThatADerogationMustState() {
        String broken = """
                {"format": "1.0", "id": "c", "kind": "CLS", "title": "t", "fichesActions": [
                  {"id": "f", "title": "t", "calendar": {"start": "2030", "end": "2020"}}]}""";
        StoredReport before = read(ReportSchema.written(FRENCH, checked(broken, "[]")));
        StoredFinding finding = before.findings().stream()
                .filter(found -> found.rule().equals("financing.none") || found.severity() == Severity.WARNING)
                .findFirst()
                .orElseThrow();
        String derogation = """
                {"format": "1.0", "derogations": [{"rule": "%s", "place": "%s", "reason": "r", "author": "a",
                  "granted": "2025-01-01", "expires": "2027-01-01", "fingerprint": "%s"}]}""".formatted(
                finding.rule(), finding.place().pointer(), finding.fingerprint().orElseThrow());
        StoredReport after = read(ReportSchema.written(FRENCH, checked(broken, derogation)));
        assertThat(after.counts().waived()).isEqualTo(1);
    }

    @Test
    void lowersNoNumberToAnAmountThatIsNotExact() {
        StoredValues values = new StoredValues(words -> new StoredText(Optional.empty(), Optional.of("x")));
        Parameters parameters = Parameters.none()
                .withEuros("euros", new BigDecimal("10000.10"))
                .withPercent("endless", new BigDecimal("1e999999999"))
                .with("days", DAY)
                .with("length", java.time.Period.of(3, 6, 0))
                .with("several", List.of("a", "b"));
        assertThat(values.of(parameters).stream()
                        .flatMap(parameter -> parameter.values().stream())
                        .map(value -> value.type() + " " + value.value().orElseThrow()))
                .containsExactly(
                        "EUROS 10000.10",
                        "PERCENT 1E+999999999",
                        "DATE 2026-01-01",
                        "LENGTH P3Y6M",
                        "WORDS a",
                        "WORDS b");
    }

    @Test
    void reportsAreWrittenAsTheyComeAndNoneIsKept() throws IOException {
        NamedReport report = NamedReport.of(HostileTexts.report("x"));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        Iterable<NamedReport> reports = () -> IntStream.range(0, 200)
                .mapToObj(i -> {
                    sizes.add(target.size());
                    return report;
                })
                .iterator();
        FRENCH.write(reports, target);
        assertThat(sizes).hasSize(200);
        int each = target.size() / 200;
        for (int i = 0; i < sizes.size(); i++) {
            assertThat(sizes.get(i)).as("written before report %s", i).isGreaterThanOrEqualTo(i * each - 32_768);
        }
    }

    @Test
    void whatBreaksOffDoesNotLookWhole() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        NamedReport report = NamedReport.of(HostileTexts.report("x"));
        Iterable<NamedReport> broken = () -> Stream.concat(Stream.of(report), Stream.<NamedReport>generate(() -> {
                    throw new IllegalStateException("broken off");
                }))
                .iterator();
        assertThatThrownBy(() -> FRENCH.write(broken, target)).hasMessage("broken off");
        assertThat(ReportReader.standard().read(target.toByteArray()).isSound()).isFalse();
    }

    @Test
    void streamStaysOpenAndItsFailuresAreTold() throws IOException {
        boolean[] closed = {false};
        OutputStream target = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        FRENCH.write(HostileTexts.report("x"), target);
        assertThat(closed[0]).isFalse();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> FRENCH.write(HostileTexts.report("x"), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void noReportsMakeAValidFileToo() {
        String written = ReportSchema.written(FRENCH);
        assertThat(ReportReader.standard().read(written).orElseThrow().reports())
                .isEmpty();
    }

    @Test
    void namesOfFilesHaveSlashesEverywhere() {
        ValidationReport report = HostileTexts.report("x");
        assertThat(NamedReport.of(Path.of("a", "b.json"), report).document()).contains("a/b.json");
        assertThat(NamedReport.of(Path.of("b.json").toAbsolutePath(), report)
                        .document()
                        .orElseThrow())
                .startsWith("/")
                .endsWith("/b.json");
    }

    private static ValidationReport checked(String document, String derogations) {
        ContractValidator validator = derogations.equals("[]")
                ? ContractValidator.standard()
                : ContractValidator.standard()
                        .derogations(
                                DerogationReader.standard().read(derogations).orElseThrow());
        ValidationReport report = ContractCheck.of(ContractReader.standard(), validator)
                .at(DAY)
                .check(document.getBytes(StandardCharsets.UTF_8));
        assertThat(report.getVerdict()).isNotEqualTo(Verdict.CONFORMANT);
        return report;
    }

    private static StoredReport read(String written) {
        return ReportReader.standard().read(written).orElseThrow().reports().get(0);
    }
}
