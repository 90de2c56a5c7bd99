package fr.santesocial.contract.rules.action;

import static fr.santesocial.contract.rules.action.ActionCases.fiche;
import static fr.santesocial.contract.rules.action.ActionCases.of;
import static fr.santesocial.contract.rules.action.ActionCases.operation;
import static fr.santesocial.contract.rules.action.ActionCases.period;
import static fr.santesocial.contract.rules.action.ActionCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars against the term, against one another, and against the status. */
class CalendarRulesTest {
    private static final String CALENDAR = "/fichesActions/0/calendar";
    private final RuleTester outside = RuleTester.of(new OutsideTerm());
    private final RuleTester drifts = RuleTester.of(new EndDrifts());
    private final RuleTester stale = RuleTester.of(new StatusStale());

    @ParameterizedTest(name = "{0} to {1} is outside at: {2}, undecided: {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2024-01-01, 2027-12-31, none,  none",
                "2024,       2027,       none,  none",
                "2023-12-31, 2027,       start, none",
                "2023,       2025,       start, none",
                "2025,       2028-01-01, end,   none",
                "2028,       2029,       end,   none",
                "2028,       -,          start, none",
                "-,          2023,       end,   none",
                "-,          2028,       end,   none",
            })
    void isComparedWithTheTerm(String start, String end, String member, String reason) {
        Contract contract = with(fiche -> fiche.calendar(period(start, end)));
        assertThat(outside.pointers(contract)).isEqualTo(member == null ? List.of() : List.of(CALENDAR + "/" + member));
        assertThat(outside.reasons(contract)).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @ParameterizedTest(name = "term {0} to {1}, calendar {2} to {3}: {4}")
    @CsvSource({
        "2024,       2027,       2024,    2027,    ''",
        "2024,       2027,       2024-03, 2026,    partial",
        "2024-07-01, 2027-06-30, 2024,    2026,    partial",
        "2024-07-01, 2027-06-30, 2025,    2027,    partial",
        "2024,       -,          2025,    2026,    term",
        "-,          2027,       2025,    2026,    term",
    })
    void cannotDecideWhereDatesAreVague(String termStart, String termEnd, String start, String end, String reason) {
        Contract contract =
                term(with(fiche -> fiche.calendar(period(start, end))), termStart, termEnd, Optional.empty());
        assertThat(outside.pointers(contract)).isEmpty();
        assertThat(outside.reasons(contract)).isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @ParameterizedTest(name = "2017 and three years, calendar to {0}: {1} findings, {2} undecided")
    @CsvSource({"2018, 0, 0", "2019, 0, 0", "2020, 0, 1", "2021, 1, 0"})
    void bothReadingsOfANumberOfYearsCount(String end, int findings, int undecided) {
        Contract contract = term(
                with(fiche -> fiche.calendar(period("2017", end))),
                "2017",
                "-",
                Optional.of(java.time.Period.ofYears(3)));
        assertThat(outside.pointers(contract)).hasSize(findings);
        assertThat(outside.reasons(contract)).hasSize(undecided);
    }

    @Test
    void amendmentsCount() {
        Contract late = with(fiche -> fiche.calendar(period("2025", "2028")));
        Contract prolonged = Contract.builder()
                .from(late)
                .addAmendment(Amendment.builder()
                        .addEffect(AmendmentEffect.PROLONGATION)
                        .newEnd(PartialDate.of(2028, 12, 31))
                        .build())
                .build();
        assertThat(outside.pointers(late)).containsExactly(CALENDAR + "/end");
        assertThat(outside.pointers(prolonged)).isEmpty();
    }

    @Test
    void operationsHaveTheirOwnCalendar() {
        Contract contract =
                with(fiche -> fiche.addOperation(operation(operation -> operation.calendar(period("2030", "2030")))));
        assertThat(outside.outcome(contract).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/fichesActions/0/operations/0/calendar/end");
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("L'opération « Opération » de la fiche « 1.1 » se termine en 2030, après la fin du"
                            + " contrat (31 décembre 2027), avenants compris.");
        });
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2023-12-31, 2027,       'commence le 31 décembre 2023, avant le début du contrat (1er janvier 2024).'",
        "2025,       2028-01-01, 'se termine le 1er janvier 2028, après la fin du contrat (31 décembre 2027), avenants compris.'",
        "2028-03,    -,          'commence en mars 2028, après la fin du contrat (31 décembre 2027), avenants compris.'",
        "-,          2023,       'se termine en 2023, avant le début du contrat (1er janvier 2024).'",
    })
    void saysOnWhichSideTheCalendarLeavesTheTerm(String start, String end, String words) {
        Contract contract = with(fiche -> fiche.calendar(period(start, end)));
        assertThat(outside.outcome(contract).findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.FRENCH)).isEqualTo("La fiche « 1.1 » " + words));
    }

    @Test
    void saysItInEnglish() {
        Contract contract = with(fiche -> fiche.calendar(period("2023-12-31", "2029")));
        assertThat(outside.outcome(contract).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "Fiche “1.1” starts on 31 December 2023, before the start of the contract (1 January 2024).",
                        "Fiche “1.1” ends in 2029, after the end of the contract (31 December 2027), amendments"
                                + " included.");
    }

    @Test
    void saysWhichDatesAreVague() {
        Contract contract =
                term(with(fiche -> fiche.calendar(period("2025", "2027"))), "2024", "2027-06", Optional.empty());
        assertThat(outside.outcome(contract).undecided().get(0).message(Locale.FRENCH))
                .isEqualTo("Les dates ne sont pas assez précises pour savoir si la fiche « 1.1 » sort de la durée du"
                        + " contrat : 2027, alors que la limite est juin 2027.");
    }

    @Test
    void nothingToCompareIsNotApplicable() {
        Contract undated = with(fiche -> fiche.calendar(Optional.empty()));
        assertThat(outside.outcome(undated).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-09-01 2026-09-01 2026-09-01 2026-09-02, 3",
        "2026-09-02 2026-09-01 2026-09-04 2026-09-01 2026-09-01, 0 2",
        "2026-09-01 2026-09-01 2026-09-01 2026-09-05, ''",
        "2026-09-01 2026-09-01 2026-09-02, ''",
        "2026-09-01 2026-09-01 2026-09-01 2026-08-31, ''",
        "2026-09 2026-09 2026-09 2026-09-02, ''",
        "2026-09-01 2026-09-01 2026-09-01 2026-09-02 2026-09-02 2026-09-02, ''",
        "2026-12-30 2026-12-30 2026-12-30 2027-01-01, 3",
    })
    void anEndJustPastASharedOneDrifts(String ends, String drifting) {
        List<FicheAction> fiches = new ArrayList<>();
        for (String end : ends.split(" ", -1)) {
            fiches.add(fiche("1." + (fiches.size() + 1), each -> each.calendar(period("2024", end))));
        }
        List<String> expected = drifting.isEmpty()
                ? List.of()
                : List.of(drifting.split(" ", -1)).stream()
                        .map(index -> "/fichesActions/" + index + "/calendar/end")
                        .toList();
        assertThat(drifts.pointers(of(ContractKind.CLS, fiches))).isEqualTo(expected);
    }

    @Test
    void aDriftIsExplained() {
        List<FicheAction> fiches = new ArrayList<>();
        for (String end : List.of("2026-09-01", "2026-09-01", "2026-09-01", "2026-09-03")) {
            fiches.add(fiche("1." + (fiches.size() + 1), each -> each.calendar(period("2024", end))));
        }
        var finding = drifts.outcome(of(ContractKind.CLS, fiches)).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("La fiche « 1.4 » se termine le 3 septembre 2026, 2 jours après la fin commune à 3 fiches"
                        + " (1er septembre 2026).");
    }

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @CsvSource({
        "NOT_STARTED, 2025-12-31, 2027, stale",
        "NOT_STARTED, 2026-01-01, 2027, fresh",
        "NOT_STARTED, -,          2025, stale",
        "NOT_STARTED, 2025,       2027, stale",
        "IN_PROGRESS, 2024,       2025, stale",
        "IN_PROGRESS, 2024,       2026, fresh",
        "LATE,        2024,       2025, none",
        "POSTPONED,   2024,       2025, none",
        "DONE,        2024,       2025, none",
        "IN_PROGRESS, 2024,       -,    none",
    })
    void aStatusGrowsStale(ActionStatus status, String start, String end, String expected) {
        Contract contract = with(fiche -> fiche.status(status).calendar(period(start, end)));
        var outcome = stale.outcome(contract);
        assertThat(outcome.status())
                .isEqualTo(
                        switch (expected) {
                            case "stale" -> OutcomeStatus.FAILED;
                            case "fresh" -> OutcomeStatus.PASSED;
                            default -> OutcomeStatus.NOT_APPLICABLE;
                        });
        outcome.findings().forEach(finding -> assertThat(finding.getPointer()).isEqualTo("/fichesActions/0/status"));
    }

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @CsvSource({
        "NOT_STARTED, 2025-09, 2027, le début prévu (septembre 2025) est déjà passé.",
        "NOT_STARTED, -,       2025, la fin prévue (2025) est déjà passée.",
        "IN_PROGRESS, 2024,    2025, la fin prévue (2025) est déjà passée.",
    })
    void saysWhatIsPast(ActionStatus status, String start, String end, String words) {
        Contract contract = with(fiche -> fiche.status(status).calendar(period(start, end)));
        assertThat(stale.outcome(contract).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.FRENCH))
                        .isEqualTo("Dans la fiche « 1.1 », l'état est « " + status.label(Locale.FRENCH)
                                + " », alors qu'au 1er janvier 2026, " + words));
    }

    @Test
    void saysWhatIsPastInEnglish() {
        Contract contract = with(fiche -> fiche.status(ActionStatus.NOT_STARTED).calendar(period("2025-09", "2027")));
        assertThat(stale.outcome(contract).findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("In fiche “1.1” the status is “not started”, but on 1 January 2026 the start planned"
                        + " (September 2025) is already past.");
    }

    @Test
    void aYearThatIsNotOverLeavesItUndecided() {
        RuleTester inJune = stale.at(LocalDate.of(2026, 6, 1));
        Contract contract = with(fiche -> fiche.calendar(period("2024", "2026")));
        assertThat(inJune.pointers(contract)).isEmpty();
        assertThat(inJune.reasons(contract)).containsExactly("partial");
    }

    @Test
    void anOperationWithAStatusTakesItsFichesCalendar() {
        Contract contract = with(fiche -> fiche.status(ActionStatus.DONE)
                .calendar(period("2024", "2025"))
                .addOperation(operation(operation -> operation.status(ActionStatus.IN_PROGRESS)))
                .addOperation(operation(operation -> operation)));
        assertThat(stale.outcome(contract).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/fichesActions/0/operations/0/status");
            assertThat(finding.message(Locale.FRENCH)).startsWith("Dans l'opération « Opération » de la fiche « 1.1 »");
        });
    }

    private static Contract term(Contract contract, String start, String end, Optional<java.time.Period> duration) {
        var period = period(start, end);
        return Contract.builder()
                .from(contract)
                .term(Term.builder()
                        .start(period.getStart())
                        .end(period.getEnd())
                        .declaredDuration(duration)
                        .build())
                .build();
    }
}
