package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureMissingTest {
    private static final String PLACE = "/fichesActions/0/indicators/0/measures";
    private final RuleTester tester = RuleTester.of(new MeasureMissing()).at(LocalDate.of(2026, 6, 15));

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2024-01,    2026-06-14, over",
        "2024-01,    2026-06-15, yearly",
        "2024-01,    2026-06,    yearly",
        "2024-01,    2027,       yearly",
        "2025-06-14, 2027,       yearly",
        "2025-06-15, 2027,       -",
        "2025-06,    2027,       imprecise",
        "2025,       2027,       imprecise",
        "2025-07,    2027,       -",
        "2025-07,    2026-06-14, over",
        "2025-07,    2026,       imprecise",
        "2025-07,    2026-06,    imprecise",
        "2025-07,    2026-06-15, -",
        "2025-07,    2026-06-16, -",
        "-,          2026-05,    over",
        "-,          2027,       yearly",
        "2025-07,    -,          -",
        "2024,       -,          yearly",
    })
    void aMeasureIsDueAtTheEndAndAfterAYear(String start, String end, String due) {
        Contract contract = running(start, end);
        boolean certain = due.equals("over") || due.equals("yearly");
        assertThat(tester.pointers(contract)).isEqualTo(certain ? List.of(PLACE) : List.of());
        if (certain) {
            assertThat(message(contract))
                    .contains(due.equals("over") ? "est terminé (fin : " : "dure depuis plus d'un an (début : ");
        } else if (due.equals("-")) {
            assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        } else {
            assertThat(tester.reasons(contract)).containsExactly(due);
        }
    }

    @Test
    void saysTheYearAndTheReason() {
        assertThat(message(running("2024-03", "2027")))
                .isEqualTo("L'indicateur « Suivi » n'a pas de mesure de 2025 ou plus récente, alors que l'action ou le"
                        + " contrat qu'il suit dure depuis plus d'un an (début : mars 2024).");
        assertThat(message(running("2022", "2024-05-31")))
                .isEqualTo("L'indicateur « Suivi » n'a pas de mesure de 2024 ou plus récente, alors que l'action ou le"
                        + " contrat qu'il suit est terminé (fin : 31 mai 2024).");
    }

    @ParameterizedTest(name = "measured {0} to {1}")
    @CsvSource({
        "-,    2025,       -",
        "2025, 2025,       -",
        "2024, 2024-12-31, missing",
        "-,    2024,       missing",
        "2025, -,          -",
        "2024, -,          undated",
        "-,    -,          undated",
        "-,    2027,       -",
    })
    void aMeasureOfLastYearIsEnoughWhileTheActionRuns(String start, String end, String result) {
        Contract contract = running("2024-01", "2027", Cases.measure(start, end));
        assertThat(tester.pointers(contract)).hasSize(result.equals("missing") ? 1 : 0);
        assertThat(tester.reasons(contract)).isEqualTo(result.equals("undated") ? List.of(result) : List.of());
    }

    @Test
    void aMeasureOfTheYearOfTheEndIsEnoughOnceItIsOver() {
        assertThat(tester.outcome(running("2020", "2023-02", Cases.measure("2023", "2023")))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.pointers(running("2020", "2023-02", Cases.measure("2022", "2022"))))
                .containsExactly(PLACE);
    }

    @ParameterizedTest(name = "{0} to {1}, measured in {2}")
    @CsvSource({
        // over, or else older than a year: 2026 or 2025 is due
        "2024-01, 2026,       2024, missing",
        "2024-01, 2026,       2025, imprecise",
        "2024-01, 2026,       2026, -",
        "2024-01, 2026-06,    2024, missing",
        "2024-01, 2026-06,    2025, imprecise",
        "2024-01, 2026-06,    -,    undated",
        // over since May, whatever the day
        "2024-01, 2026-05,    2025, missing",
        "2024-01, 2026-05,    2026, -",
        // not over before July
        "2024-01, 2026-07,    2024, missing",
        "2024-01, 2026-07,    2025, -",
        // over, or else nothing is due yet
        "2025-07, 2026,       2025, imprecise",
        "2025-07, 2026,       2026, -",
        "2025-07, 2026,       -,    imprecise",
        // older than a year or not
        "2025,    2026-06-15, 2024, imprecise",
        "2025,    2026-06-15, 2025, -",
        "2025,    2026-06-15, -,    imprecise",
        // over, older than a year, or neither
        "2025,    2026,       2024, imprecise",
        "2025,    2026,       2025, imprecise",
        "2025,    2026,       2026, -",
    })
    void aMeasureIsMissingOnlyWhereItIsDueForEveryReadingOfTheDates(
            String start, String end, String measured, String result) {
        Contract contract = running(start, end, Cases.measure("-", measured));
        assertThat(tester.pointers(contract)).hasSize(result.equals("missing") ? 1 : 0);
        assertThat(tester.reasons(contract))
                .isEqualTo(result.equals("missing") || result.equals("-") ? List.of() : List.of(result));
    }

    @Test
    void saysTheEarliestYearThatNoMeasureReaches() {
        assertThat(message(running("2024-01", "2026", Cases.measure("-", "2024"))))
                .isEqualTo("L'indicateur « Suivi » n'a pas de mesure de 2025 ou plus récente, alors que l'action ou le"
                        + " contrat qu'il suit dure depuis plus d'un an (début : janvier 2024).");
        assertThat(reason(running("2024-01", "2026", Cases.measure("-", "2025"))))
                .isEqualTo("L'indicateur « Suivi » n'a pas de mesure datée de 2026 ou plus récente, mais les dates de"
                        + " l'action ou du contrat qu'il suit ne sont pas assez précises pour dire s'il en faut une au"
                        + " 15 juin 2026.");
        assertThat(reason(running("2025", "2026"))).contains("datée de 2025 ou plus récente");
        assertThat(reason(running("2024-01", "2026", Cases.measure("-", "-"))))
                .contains("est de 2025 ou plus récente, alors que l'action ou le contrat qu'il suit dure depuis");
    }

    @Test
    void oneSufficientMeasureMakesTheOthersNoMatter() {
        Contract contract = running(
                "2024-01",
                "2027",
                Cases.measure("-", "-"),
                Cases.measure("2022", "2022"),
                Cases.measure("2025", "2025"));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aMeasureWithoutValueIsNone() {
        Measure empty = Measure.builder()
                .period(Cases.period("2025", "2025"))
                .comment("à venir")
                .build();
        assertThat(tester.pointers(running("2024-01", "2027", empty))).containsExactly(PLACE);
        Measure words = Measure.builder().from(empty).text("bien suivi").build();
        assertThat(tester.outcome(running("2024-01", "2027", words)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void whatNeverRanHasNothingToMeasure(ActionStatus status) {
        boolean ran = Set.of(
                        ActionStatus.IN_PROGRESS,
                        ActionStatus.DONE,
                        ActionStatus.PARTLY_DONE,
                        ActionStatus.SUSPENDED,
                        ActionStatus.BLOCKED,
                        ActionStatus.LATE)
                .contains(status);
        Contract contract =
                Cases.withFiche(ficheOf("2024-01", "2027").status(status).build());
        assertThat(tester.pointers(contract)).hasSize(ran ? 1 : 0);
    }

    @Test
    void anOperationTakesWhatItLeavesOutFromItsFiche() {
        Operation plain = Cases.operation(Cases.titled("Suivi"));
        FicheAction.Builder fiche = Cases.fiche().calendar(Cases.period("2025-07", "2027"));
        assertThat(tester.outcome(Cases.withFiche(fiche.addOperation(plain).build()))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        Operation older = Operation.builder()
                .from(plain)
                .calendar(Cases.period("2024", "2027"))
                .build();
        assertThat(tester.pointers(
                        Cases.withFiche(fiche.operations(List.of(plain, older)).build())))
                .containsExactly("/fichesActions/0/operations/1/indicators/0/measures");
        Operation abandoned =
                Operation.builder().from(older).status(ActionStatus.ABANDONED).build();
        assertThat(tester.outcome(Cases.withFiche(
                                fiche.operations(List.of(abandoned)).build()))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        FicheAction inherited =
                fiche.operations(List.of(older)).status(ActionStatus.ABANDONED).build();
        assertThat(tester.outcome(Cases.withFiche(inherited)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "contract from {0} to {1}")
    @CsvSource({
        "2024-01,    2027,       /indicators/0/measures, 2025",
        "2025-06-15, 2027,       -,                      -",
        "2020,       2023-12-31, /indicators/0/measures, 2023",
        "-,          -,          -,                      -",
    })
    void indicatorsOfTheContractFollowItsTerm(String start, String end, String pointers, String year) {
        Contract contract = Contract.builder()
                .from(Cases.with())
                .term(Term.builder()
                        .start(Cases.date(start))
                        .end(Cases.date(end))
                        .build())
                .addIndicator(Cases.titled("Suivi"))
                .build();
        assertThat(tester.pointers(contract)).isEqualTo(Cases.list(pointers));
        if (!year.equals("-")) {
            assertThat(message(contract)).contains("de " + year + " ou plus récente");
        }
    }

    @Test
    void amendmentsCount() {
        Contract contract = Contract.builder()
                .from(Cases.with())
                .term(Term.builder()
                        .start(PartialDate.of(2020))
                        .end(PartialDate.of(2023, 12, 31))
                        .build())
                .addAmendment(Amendment.builder()
                        .addEffect(AmendmentEffect.PROLONGATION)
                        .newEnd(PartialDate.of(2024, 12, 31))
                        .build())
                .addIndicator(Cases.titled("Suivi"))
                .build();
        assertThat(message(contract)).contains("de 2024 ou plus récente");
    }

    @Test
    void twoReadingsOfTheEndMustAgree() {
        assertThat(message(lasting("2022", "P3Y")))
                .contains(
                        "de 2024 ou plus récente, alors que l'action ou le contrat qu'il suit est terminé (fin : 2024)");
        assertThat(message(lasting("2023", "P3Y"))).contains("dure depuis plus d'un an");
        assertThat(tester.reasons(lasting("2025", "P1Y"))).containsExactly("imprecise");
    }

    @ParameterizedTest(name = "from {0} for {1}, measured in {2}")
    @CsvSource({
        // 2024 or 2025, both over
        "2022, P3Y, 2023, missing",
        "2022, P3Y, 2024, imprecise",
        "2022, P3Y, 2025, -",
        // 2025 or some time in 2026
        "2023, P3Y, 2024, missing",
        "2023, P3Y, 2025, imprecise",
        "2023, P3Y, 2026, -",
    })
    void aMeasureMustReachTheEndHoweverItIsReckoned(String start, String duration, String measured, String result) {
        Contract contract = Contract.builder()
                .from(lasting(start, duration))
                .indicators(List.of(Cases.indicator()
                        .addMeasures(Cases.measure("-", measured))
                        .build()))
                .build();
        assertThat(tester.pointers(contract)).hasSize(result.equals("missing") ? 1 : 0);
        assertThat(tester.reasons(contract)).isEqualTo(result.equals("imprecise") ? List.of(result) : List.of());
    }

    private static Contract lasting(String start, String duration) {
        return Contract.builder()
                .from(Cases.with())
                .term(Term.builder()
                        .start(PartialDate.parse(start))
                        .declaredDuration(java.time.Period.parse(duration))
                        .build())
                .addIndicator(Cases.titled("Suivi"))
                .build();
    }

    @Test
    void aDamagedFicheDoesNotHideTheOthers() {
        FicheAction fiche = ficheOf("2023", "2024").build();
        Contract contract = Contract.builder()
                .from(Cases.withFiche(fiche))
                .addFichesActions(FicheAction.builder().from(fiche).id("autre").build())
                .build();
        RuleOutcome outcome = Cases.damaged(new MeasureMissing(), contract, "/fichesActions/0/calendar/start");
        assertThat(outcome.findings())
                .extracting(Finding::getPointer)
                .containsExactly("/fichesActions/1/indicators/0/measures");
        assertThat(outcome.undecided()).isNotEmpty();
    }

    @Test
    void anEndOfThePrsThatCannotBeReadLeavesItOpen() {
        RuleOutcome outcome =
                Cases.damaged(new MeasureMissing(), running("2023", "2024"), "/relatedPlans/0/period/end");
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.undecided()).isNotEmpty();
    }

    @Test
    void thereIsNothingToLookAtWithoutIndicators() {
        assertThat(tester.outcome(Cases.with()).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private String message(Contract contract) {
        return tester.outcome(contract).findings().get(0).message(Locale.FRENCH);
    }

    private String reason(Contract contract) {
        return tester.outcome(contract).undecided().get(0).message(Locale.FRENCH);
    }

    private static Contract running(String start, String end, Measure... measures) {
        FicheAction fiche = ficheOf(start, end)
                .indicators(List.of(Cases.indicator().addMeasures(measures).build()))
                .build();
        return Cases.withFiche(fiche);
    }

    private static FicheAction.Builder ficheOf(String start, String end) {
        return Cases.fiche().calendar(Cases.period(start, end)).addIndicator(Cases.titled("Suivi"));
    }
}
