package fr.santesocial.contract.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationReportTest {
    private static final Wording WORDING = Wording.of(locale -> new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"a.rule.message", "{n} seen"},
                {"a.rule.why", "because {n}"},
                {"a.rule.fix", "so {n}"},
                {"open", "{n} open"}
            };
        }
    });

    private static final Derogation GRANTED = new Derogation(
            "a.rule",
            Optional.empty(),
            "",
            new Derogation.Grounds("r", "a", LocalDate.EPOCH, LocalDate.EPOCH),
            Optional.empty());

    @ParameterizedTest(name = "severity {0}, looked at {1}, open {2}: found {3}")
    @CsvSource({
        "ERROR,   1, false, -,       PASSED,         CONFORMANT",
        "ERROR,   0, false, -,       NOT_APPLICABLE, CONFORMANT",
        "ERROR,   1, true,  -,       NOT_EVALUATED,  UNDETERMINED",
        "ERROR,   0, true,  -,       NOT_EVALUATED,  UNDETERMINED",
        "WARNING, 1, true,  -,       NOT_EVALUATED,  CONFORMANT",
        "-,       1, true,  -,       NOT_EVALUATED,  CONFORMANT",
        "ERROR,   1, false, ERROR,   FAILED,         NON_CONFORMANT",
        "ERROR,   1, true,  ERROR,   FAILED,         NON_CONFORMANT",
        "ERROR,   1, false, INFO,    FAILED,         CONFORMANT",
        "ERROR,   1, true,  WARNING, FAILED,         UNDETERMINED",
    })
    void theVerdictFollowsFromTheLedger(
            String severity, int subjects, boolean open, String found, OutcomeStatus status, Verdict verdict) {
        RuleOutcome outcome = RuleOutcome.of(
                "a.rule",
                severity.equals("-") ? null : Severity.valueOf(severity),
                subjects,
                open ? List.of(open()) : List.of(),
                found.equals("-") ? List.of() : List.of(finding("/title", Severity.valueOf(found))));
        assertThat(outcome.status()).isEqualTo(status);
        ValidationReport report = report(List.of("a.rule"), List.of(), outcome);
        assertThat(report.getVerdict()).isEqualTo(verdict);
        assertThat(report.getUndecided()).isEqualTo(open && severity.equals("ERROR") ? List.of(outcome) : List.of());
    }

    @Test
    void aRuleThatIsNotApplicableMaySayWhy() {
        RuleOutcome outcome = new RuleOutcome(
                "a.rule", Optional.of(Severity.ERROR), OutcomeStatus.NOT_APPLICABLE, 0, List.of(open()), List.of());
        ValidationReport report = report(List.of("a.rule"), List.of(), outcome);
        assertThat(report.getVerdict()).isEqualTo(Verdict.CONFORMANT);
        assertThat(report.getUndecided()).isEmpty();
    }

    @Test
    void whatTheLedgerLacksLeavesTheVerdictOpen() {
        RuleOutcome passed = passed("a.rule");
        assertThat(report(List.of("a.rule", "b.rule"), List.of(), passed).getVerdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(report(List.of(), List.of()).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void countsFindingsAndOutcomes() {
        ValidationReport report = report(
                List.of("a.rule", "b.rule"),
                List.of(finding("/term", Severity.ERROR)),
                passed("b.rule"),
                failed(finding("/title", Severity.WARNING), finding("/id", Severity.WARNING)));
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.count(Severity.INFO)).isZero();
        assertThat(report.count(OutcomeStatus.PASSED)).isEqualTo(1);
        assertThat(report.count(OutcomeStatus.FAILED)).isEqualTo(1);
        assertThat(report.count(OutcomeStatus.NOT_EVALUATED)).isZero();
        assertThat(report.countWaived()).isZero();
        assertThat(report.getFindings()).extracting(Finding::getPointer).containsExactly("/id", "/title", "/term");
        assertThat(report.getOutcomes()).extracting(RuleOutcome::ruleId).containsExactly("b.rule", "a.rule");
        assertThat(report.getVerdict()).as("structural findings count").isEqualTo(Verdict.NON_CONFORMANT);
    }

    @Test
    void saysWhatItWasMadeWith() {
        ValidationReport report = report(List.of("a.rule"), List.of(), passed("a.rule"));
        assertThat(report.getProfile()).isEqualTo("cls");
        assertThat(report.getCatalogueVersion()).isEqualTo("0.9");
        assertThat(report.getReferenceDate()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(report.getContractId()).isEmpty();
        assertThat(report.getFingerprints()).isEmpty();
    }

    @Test
    void whatIsWaivedCountsNoMoreButStays() {
        ValidationReport report = report(
                List.of("a.rule"), List.of(finding("/term", Severity.INFO)), failed(finding("/title", Severity.ERROR)));
        ValidationReport waived = report.withDerogations(
                finding -> finding.getPointer().equals("/title") ? finding.waivedBy(GRANTED) : finding,
                List.of(finding("/notes", Severity.WARNING)));
        assertThat(waived.getVerdict()).isEqualTo(Verdict.CONFORMANT);
        assertThat(waived.countWaived()).isEqualTo(1);
        assertThat(waived.count(Severity.ERROR)).isZero();
        assertThat(waived.count(Severity.WARNING)).isEqualTo(1);
        assertThat(waived.getFindings()).extracting(Finding::getPointer).containsExactly("/title", "/term", "/notes");
        assertThat(waived.getOutcomes().get(0).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getDerogation()).contains(GRANTED));
        assertThat(report.countWaived()).as("the report before").isZero();
    }

    @Test
    void aFindingKeepsWhatItSaysWhereverItIsPlaced() {
        Spot other = Spot.of("/term");
        Finding finding = Finding.of("a.rule", Severity.INFO, Spot.of("/title"), WORDING)
                .parameters(Parameters.none().with("n", 3))
                .related(List.of(other))
                .stageUnknown(true)
                .build();
        TextRange range = new TextRange(1, 2, 3, 4);
        for (Finding same : List.of(
                finding,
                finding.at(range),
                finding.waivedBy(GRANTED),
                finding.at(range).waivedBy(GRANTED))) {
            assertThat(same.getRuleId()).isEqualTo("a.rule");
            assertThat(same.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(same.getSpot()).isEqualTo(Spot.of("/title"));
            assertThat(same.getRelated()).containsExactly(other);
            assertThat(same.isStageUnknown()).isTrue();
            assertThat(same.getParameters().asMap()).containsOnlyKeys("n");
            assertThat(same.message(Locale.ENGLISH)).startsWith("3 seen ").isNotEqualTo("3 seen ");
            assertThat(same.why(Locale.ENGLISH)).isEqualTo("because 3");
            assertThat(same.fix(Locale.ENGLISH)).isEqualTo("so 3");
            assertThat(same).hasToString("INFO a.rule /title");
        }
        assertThat(finding.getRange()).isEmpty();
        assertThat(finding.at(range).waivedBy(GRANTED).getRange()).contains(range);
        assertThat(finding.waivedBy(GRANTED).at(range).getDerogation()).contains(GRANTED);
        assertThat(finding("/title", Severity.INFO).message(Locale.ENGLISH)).isEqualTo("1 seen");
    }

    @Test
    void whatIsOpenSaysWhy() {
        Undecided open = open();
        assertThat(open.getSpot().pointer()).isEqualTo("/title");
        assertThat(open.getReason()).isEqualTo("open");
        assertThat(open.getParameters().asMap()).containsOnlyKeys("n");
        assertThat(open.message(Locale.FRENCH)).isEqualTo("2 open");
        assertThat(open).hasToString("open /title");
    }

    @Test
    void aPlaceIsSaidStepByStep() {
        var contract = Shapes.contract();
        var fiches = contract.member("fichesActions").orElseThrow();
        Spot spot = new Spot(
                "/fichesActions/0/title",
                List.of(new PlaceStep.OfElement(contract, "2"), new PlaceStep.OfMember(fiches)));
        assertThat(spot.words(Locale.FRENCH)).isEqualTo("Contrat 2 › " + fiches.label(Locale.FRENCH));
        assertThat(new Spot("", List.of(new PlaceStep.OfWhole(contract))).words(Locale.ENGLISH))
                .isEqualTo("Contract");
        assertThat(Spot.of("").words(Locale.FRENCH)).isEqualTo("Contrat");
        assertThat(Spot.of("")).hasToString("(root)");
        assertThat(spot).hasToString("/fichesActions/0/title");
    }

    private static Undecided open() {
        return new Undecided(Spot.of("/title"), "open", Parameters.none().with("n", 2), WORDING);
    }

    private static Finding finding(String pointer, Severity severity) {
        return Finding.of("a.rule", severity, Spot.of(pointer), WORDING)
                .parameters(Parameters.none().with("n", 1))
                .build();
    }

    private static RuleOutcome passed(String rule) {
        return RuleOutcome.of(rule, Severity.ERROR, 1, List.of(), List.of());
    }

    private static RuleOutcome failed(Finding... findings) {
        return RuleOutcome.of("a.rule", Severity.ERROR, 1, List.of(), List.of(findings));
    }

    private static ValidationReport report(List<String> rules, List<Finding> structural, RuleOutcome... outcomes) {
        return new ValidationReport(
                new ReportHeader("cls", "0.9", LocalDate.of(2026, 1, 1), rules), structural, List.of(outcomes));
    }
}
