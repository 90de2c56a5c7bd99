package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SarifReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final SarifReport FRENCH = SarifReport.in(Language.FRENCH);
    private static final String TWO_FICHES = """
            {"format": "1.0", "id": "c", "kind": "OTHER", "title": "Été 😀", "fichesActions": [
              {"id": "a", "title": "A", "calendar": {"start": "2020"}}, {"id": "b", "title": "B",
               "calendar": {"start": "2024", "end": "2022"}}]}""";

    @Test
    void everyReportOfTheCatalogueIsValid() {
        NamedReport[] reports = CatalogueCases.reports().toArray(NamedReport[]::new);
        JsonNode run = SarifSchema.run(FRENCH.withLedger(), reports);
        List<String> described = run.path("tool")
                .path("driver")
                .path("rules")
                .valueStream()
                .filter(rule -> rule.path("shortDescription").has("text")
                        && rule.path("fullDescription").has("text"))
                .map(rule -> rule.path("id").asString())
                .toList();
        assertThat(described)
                .containsAll(Rulebook.rules().stream()
                        .map(rule -> rule.descriptor().id())
                        .toList());
        long expected = Stream.of(reports)
                .map(NamedReport::report)
                .mapToLong(report -> report.getFindings().size()
                        + report.getOutcomes().stream()
                                .mapToLong(SarifReportTest::results)
                                .sum())
                .sum();
        assertThat((long) run.path("results").size()).isEqualTo(expected);
    }

    @Test
    void aFindingIsAResultWithItsLinesAndItsPlace() {
        ValidationReport report = check(TWO_FICHES);
        JsonNode run = SarifSchema.run(FRENCH, NamedReport.of("contrats/été 1.json", report));
        JsonNode result = result(run, "term.end-before-start", report);
        JsonNode place = result.path("locations").path(0);
        assertThat(place.path("physicalLocation")
                        .path("artifactLocation")
                        .path("uri")
                        .asString())
                .isEqualTo("contrats/%C3%A9t%C3%A9%201.json");
        JsonNode region = place.path("physicalLocation").path("region");
        assertThat(region.path("startLine").asInt()).isEqualTo(3);
        assertThat(region.path("endColumn").asInt())
                .isGreaterThan(region.path("startColumn").asInt());
        assertThat(place.path("logicalLocations")
                        .path(0)
                        .path("fullyQualifiedName")
                        .asString())
                .startsWith("/fichesActions/1/calendar");
        assertThat(place.path("logicalLocations").path(1).path("name").asString())
                .startsWith("Fiche action");
        assertThat(result.path("message").path("text").asString()).doesNotContain("{");
        assertThat(run.path("language").asString()).isEqualTo("fr");
    }

    @Test
    void columnsCountCodePoints() {
        ValidationReport report =
                check("{\"format\": \"1.0\", \"id\": \"c\", \"title\": \"é😀\", \"x\": 1, \"kind\": \"OTHER\"}");
        JsonNode run = SarifSchema.run(FRENCH, NamedReport.of("x.json", report));
        JsonNode region = result(run, "structure.unknown-member", report)
                .path("locations")
                .path(0)
                .path("physicalLocation")
                .path("region");
        assertThat(region.path("startColumn").asInt()).isEqualTo(45);
        assertThat(region.path("endColumn").asInt()).isEqualTo(48);
    }

    @Test
    void fingerprintsStayWhenLinesMoveAndAreNeverTheSameTwice() {
        List<String> before = fingerprints(check(TWO_FICHES));
        assertThat(before).isNotEmpty().doesNotHaveDuplicates();
        String moved = "\n\n" + TWO_FICHES.replace(", ", ",\n      ");
        assertThat(fingerprints(check(moved))).isEqualTo(before);
        String grown =
                TWO_FICHES.replace("[\n", "[{\"id\": \"z\", \"title\": \"Z\", \"calendar\": {\"start\": \"2020\"}},\n");
        assertThat(fingerprints(check(grown))).containsAll(before);
    }

    @Test
    void aDerogationIsASuppressionWithItsReason() {
        ValidationReport report = ContractCheck.of(
                        ContractReader.standard(),
                        ContractValidator.standard()
                                .derogations(DerogationReader.standard()
                                        .read(Path.of("..", "examples", "derogations", "noirmoutier-pluss.json"))
                                        .orElseThrow()))
                .at(DAY)
                .check(Path.of("..", "examples", "contracts", "noirmoutier-pluss.json"));
        JsonNode run = SarifSchema.run(FRENCH, NamedReport.of("noirmoutier-pluss.json", report));
        List<JsonNode> suppressed = run.path("results")
                .valueStream()
                .filter(result -> result.path("suppressions").size() > 0)
                .toList();
        assertThat(suppressed).hasSize((int) report.countWaived()).isNotEmpty();
        JsonNode suppression = suppressed.get(0).path("suppressions").path(0);
        assertThat(suppression.path("kind").asString()).isEqualTo("external");
        assertThat(suppression.path("status").asString()).isEqualTo("accepted");
        assertThat(suppression.path("justification").asString()).isNotBlank();
    }

    @Test
    void whatCouldNotBeDecidedIsOpen() {
        ValidationReport report = check("{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\"}");
        JsonNode run = SarifSchema.run(FRENCH, NamedReport.of("x.json", report));
        List<String> open = run.path("results")
                .valueStream()
                .filter(result -> result.path("kind").asString("").equals("open"))
                .map(result -> result.path("ruleId").asString())
                .toList();
        assertThat(open)
                .isNotEmpty()
                .containsExactlyElementsOf(report.getOutcomes().stream()
                        .filter(outcome -> outcome.status() == OutcomeStatus.NOT_EVALUATED)
                        .map(RuleOutcome::ruleId)
                        .toList());
    }

    @Test
    void withoutANameThereAreNoLinesButPlaces() {
        JsonNode run = SarifSchema.run(FRENCH, NamedReport.of(check(TWO_FICHES)));
        assertThat(run.path("results")
                        .valueStream()
                        .map(result -> result.path("locations").path(0)))
                .isNotEmpty()
                .allMatch(place -> !place.has("physicalLocation")
                        && place.path("logicalLocations").size() > 0);
    }

    @Test
    void rulesOfTheCallerAreDescribedOnceKnown() {
        Rule<?> own = new OwnRule();
        ValidationReport report = HostileTexts.report("x");
        JsonNode unknown = SarifSchema.run(FRENCH, NamedReport.of(report))
                .path("tool")
                .path("driver")
                .path("rules");
        assertThat(unknown.path(1).path("id").asString()).isEqualTo(HostileTexts.UNDECIDED);
        assertThat(unknown.path(1).has("shortDescription")).isFalse();
        JsonNode known = SarifSchema.run(FRENCH.knowing(List.of(own)), NamedReport.of(report))
                .path("tool")
                .path("driver")
                .path("rules");
        assertThat(known.path(1).path("shortDescription").path("text").asString())
                .isEqualTo("Indécis");
        assertThat(known.path(1).path("defaultConfiguration").path("level").asString())
                .isEqualTo("note");
    }

    @Test
    void neitherLocaleNorZoneChangeABit() {
        NamedReport[] reports = CatalogueCases.reports().subList(0, 20).toArray(NamedReport[]::new);
        String here = SarifSchema.written(FRENCH, reports);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(SarifSchema.written(FRENCH, reports)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void resultsAreWrittenAsTheyCome() throws IOException {
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
    }

    private static long results(RuleOutcome outcome) {
        return outcome.status() == OutcomeStatus.NOT_APPLICABLE || outcome.status() == OutcomeStatus.PASSED
                ? 1
                : outcome.undecided().size();
    }

    private static JsonNode result(JsonNode run, String rule, ValidationReport report) {
        return run.path("results")
                .valueStream()
                .filter(result -> result.path("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + report.getFindings()));
    }

    private static List<String> fingerprints(ValidationReport report) {
        return SarifSchema.run(FRENCH, NamedReport.of("x.json", report))
                .path("results")
                .valueStream()
                .filter(result -> result.has("partialFingerprints"))
                .map(result -> result.path("ruleId").asString() + " "
                        + result.path("partialFingerprints")
                                .path("ruleAndPlace/v1")
                                .asString())
                .toList();
    }

    private static ValidationReport check(String document) {
        return ContractCheck.standard().at(DAY).check(document.getBytes(StandardCharsets.UTF_8));
    }
}
