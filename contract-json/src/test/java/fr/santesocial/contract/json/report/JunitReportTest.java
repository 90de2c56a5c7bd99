package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final JunitReport FRENCH = JunitReport.in(Language.FRENCH);
    private static final String BACKWARDS = """
            {"format": "1.0", "id": "c", "kind": "OTHER", "title": "T", "fichesActions": [
              {"id": "b", "title": "B", "calendar": {"start": "2024", "end": "2022"}}]}""";

    @Test
    void everyReportOfTheCatalogueTellsOfEveryRule() {
        List<NamedReport> reports = CatalogueCases.reports();
        List<Element> suites = JunitDocument.suites(FRENCH, reports.toArray(NamedReport[]::new));
        for (int i = 0; i < suites.size(); i++) {
            ValidationReport report = reports.get(i).report();
            for (RuleOutcome outcome : report.getOutcomes()) {
                Element test = JunitDocument.test(suites.get(i), outcome.ruleId());
                assertThat(test.getAttribute("classname") + ".")
                        .isEqualTo(outcome.ruleId().replaceFirst("\\..*", "."));
                assertThat(test.getAttribute("name")).contains(" – ");
                assertThat(has(test, "failure"))
                        .isEqualTo(outcome.findings().stream()
                                .anyMatch(finding -> finding.getSeverity() == Severity.ERROR
                                        && finding.getDerogation().isEmpty()));
                assertThat(has(test, "skipped"))
                        .isEqualTo(outcome.status() == OutcomeStatus.NOT_EVALUATED
                                || outcome.status() == OutcomeStatus.NOT_APPLICABLE);
                assertThat(has(test, "system-out") || has(test, "failure") || has(test, "skipped"))
                        .as("only a rule that passed says nothing")
                        .isEqualTo(outcome.status() != OutcomeStatus.PASSED);
            }
        }
    }

    @Test
    void saysWhereWhatWhyAndWhatToDo() {
        ValidationReport report = check(BACKWARDS);
        Element suite = JunitDocument.suites(FRENCH, NamedReport.of("contrats/é.json", report))
                .get(0);
        assertThat(suite.getAttribute("name")).isEqualTo("contrats/é.json");
        Element test = JunitDocument.test(suite, "term.end-before-start");
        Finding finding = report.getFindings().stream()
                .filter(found -> found.getRuleId().equals("term.end-before-start"))
                .findFirst()
                .orElseThrow();
        Element failure = JunitDocument.children(test, "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo(finding.message(Locale.FRENCH));
        assertThat(failure.getAttribute("type")).isEqualTo("ERROR");
        assertThat(failure.getTextContent())
                .startsWith("erreur – Fiche action ")
                .contains("(ligne 2, colonne 66)")
                .contains(finding.message(Locale.FRENCH), finding.why(Locale.FRENCH), finding.fix(Locale.FRENCH));
        assertThat(JunitDocument.written(FRENCH, NamedReport.of(report)))
                .startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites>
                          <testsuite name="c" tests=\"""")
                .endsWith("</testsuite>\n</testsuites>\n")
                .doesNotContain("\r");
    }

    @Test
    void theMildestSeverityThatFailsIsTheCallers() {
        NamedReport report = NamedReport.of(check(BACKWARDS));
        assertThat(failures(FRENCH, report)).isEqualTo(1);
        assertThat(failures(FRENCH.failingFrom(Severity.WARNING), report)).isEqualTo(3);
        assertThat(failures(FRENCH.failingFrom(Severity.INFO), report)).isEqualTo(4);
    }

    @Test
    void whatIsWrongWithTheDocumentHasATestOfItsOwn() {
        ValidationReport report = check(BACKWARDS.replace("\"title\": \"T\"", "\"title\": \"T\", \"x\": 1, \"y\": 2"));
        Element suite = JunitDocument.suites(FRENCH, NamedReport.of(report)).get(0);
        Element test = JunitDocument.test(suite, "structure.unknown-member");
        assertThat(test.getAttribute("classname")).isEqualTo("structure");
        Element failure = JunitDocument.children(test, "failure").get(0);
        assertThat(failure.getAttribute("message")).startsWith("2 constats, dont : « x »");
        assertThat(failure.getTextContent()).contains("« x »", "« y »");
    }

    @Test
    void whatIsWaivedDoesNotFailAndSaysWhy() {
        ValidationReport report = ContractCheck.of(
                        ContractReader.standard(),
                        ContractValidator.standard()
                                .derogations(DerogationReader.standard()
                                        .read(Path.of("..", "examples", "derogations", "noirmoutier-pluss.json"))
                                        .orElseThrow()))
                .at(DAY)
                .check(Path.of("..", "examples", "contracts", "noirmoutier-pluss.json"));
        Finding waived = report.getFindings().stream()
                .filter(finding -> finding.getDerogation().isPresent())
                .findFirst()
                .orElseThrow();
        Element suite = JunitDocument.suites(FRENCH.failingFrom(Severity.INFO), NamedReport.of(report))
                .get(0);
        Element test = JunitDocument.test(suite, waived.getRuleId());
        assertThat(JunitDocument.children(test, "system-out").get(0).getTextContent())
                .contains("Accepté par dérogation (")
                .contains(waived.getDerogation().orElseThrow().grounds().reason());
    }

    @Test
    void aSkippedTestSaysWhy() {
        ValidationReport report = check("{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\"}");
        Element suite = JunitDocument.suites(FRENCH, NamedReport.of(report)).get(0);
        assertThat(suite.getAttribute("name"))
                .as("neither document nor contract")
                .isEqualTo("document sans nom");
        Element test = JunitDocument.test(suite, "term.end-before-start");
        assertThat(JunitDocument.children(test, "skipped").get(0).getAttribute("message"))
                .isEqualTo(report.getOutcomes().get(0).undecided().get(0).message(Locale.FRENCH));
    }

    @Test
    void rulesOfTheCallerHaveTitlesOnceKnown() {
        NamedReport report = NamedReport.of(HostileTexts.report("x"));
        assertThat(name(FRENCH, report)).isEqualTo(HostileTexts.UNDECIDED);
        assertThat(name(FRENCH.knowing(List.of(new OwnRule())), report))
                .isEqualTo(HostileTexts.UNDECIDED + " – Indécis");
    }

    @Test
    void neitherLocaleNorZoneChangeABit() {
        NamedReport[] reports = CatalogueCases.reports().subList(0, 20).toArray(NamedReport[]::new);
        String here = JunitDocument.written(FRENCH, reports);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(JunitDocument.written(FRENCH, reports)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void suitesAreWrittenAsTheyComeAndFailuresAreTold() throws IOException {
        NamedReport report = NamedReport.of(HostileTexts.report("x"));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        FRENCH.write(
                () -> IntStream.range(0, 200)
                        .mapToObj(i -> {
                            sizes.add(target.size());
                            return report;
                        })
                        .iterator(),
                target);
        assertThat(sizes.get(199)).isGreaterThan(target.size() - 32_768);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> FRENCH.write(report, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private static String name(JunitReport form, NamedReport report) {
        return JunitDocument.test(JunitDocument.suites(form, report).get(0), HostileTexts.UNDECIDED)
                .getAttribute("name");
    }

    private static int failures(JunitReport form, NamedReport report) {
        return Integer.parseInt(JunitDocument.suites(form, report).get(0).getAttribute("failures"));
    }

    private static boolean has(Element test, String name) {
        return !JunitDocument.children(test, name).isEmpty();
    }

    private static ValidationReport check(String document) {
        return ContractCheck.standard().at(DAY).check(document.getBytes(StandardCharsets.UTF_8));
    }
}
