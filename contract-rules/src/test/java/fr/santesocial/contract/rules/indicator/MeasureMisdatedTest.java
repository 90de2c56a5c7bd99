package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureMisdatedTest {
    private static final String PERIOD = "/fichesActions/0/indicators/0/measures/0/period";
    private final RuleTester tester = RuleTester.of(new MeasureMisdated()).at(LocalDate.of(2026, 6, 15));

    @ParameterizedTest(name = "measured {0} to {1}")
    @CsvSource({
        "2025,       2025,       -,      -",
        "-,          2024-02-29, /end,   -",
        "-,          2024-03-01, -,      -",
        "2023,       2024-02-29, /end,   -",
        "2023,       2024,       -,      imprecise-early",
        "-,          2024-02,    /end,   -",
        "-,          2024-03,    -,      -",
        "2023,       -,          -,      imprecise-early",
        "2024-03-01, -,          -,      -",
        "2024-02-29, -,          -,      imprecise-early",
        "-,          2026-06-15, -,      -",
        "-,          2026-06-16, /end,   -",
        "2026-06-16, -,          /start, -",
        "2026-06-15, -,          -,      -",
        "2025,       2026-07,    /end,   -",
        "-,          2026-06,    -,      imprecise-late",
        "2026,       2026,       -,      imprecise-late",
        "-,          2027,       /end,   -",
    })
    void aMeasureLiesInTheContractAndInThePast(String start, String end, String member, String reasons) {
        Contract contract = measured(Cases.measure(start, end));
        assertThat(tester.pointers(contract)).isEqualTo(member.equals("-") ? List.of() : List.of(PERIOD + member));
        assertThat(tester.reasons(contract)).isEqualTo(Cases.list(reasons));
    }

    @Test
    void saysWhichAndWhy() {
        assertThat(message(Cases.measure("-", "2023")))
                .isEqualTo("Une mesure de l'indicateur « Suivi » date d'avant le contrat (2023 ; début du contrat :"
                        + " 1er mars 2024).");
        assertThat(message(Cases.measure("-", "2027")))
                .isEqualTo("Une mesure de l'indicateur « Suivi » porte une date à venir (2027 ; contrat examiné à la"
                        + " date du 15 juin 2026).");
    }

    @Test
    void anEstimateMayBeAboutTheFuture() {
        Measure.Builder measure = Measure.builder().from(Cases.measure("-", "2027"));
        assertThat(tester.outcome(measured(measure.estimated(true).build())).status())
                .isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.pointers(measured(measure.estimated(false).build()))).hasSize(1);
        Measure early = Measure.builder()
                .from(Cases.measure("-", "2023"))
                .estimated(true)
                .build();
        assertThat(tester.pointers(measured(early))).hasSize(1);
    }

    @Test
    void withoutTheStartOfTheContractOnlyTheFutureIsJudged() {
        Contract open = Contract.builder()
                .from(measured(Cases.measure("-", "2027")))
                .term(Optional.empty())
                .build();
        assertThat(tester.reasons(open)).containsExactly("start-unknown");
        assertThat(tester.pointers(open)).containsExactly(PERIOD + "/end");
        assertThat(tester.outcome(open).undecided().get(0).getSpot()).hasToString("/term");
    }

    @Test
    void thereIsNothingToLookAtWithoutDates() {
        assertThat(tester.outcome(measured(Cases.measure("-", "-"))).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(Cases.with(Cases.titled("Suivi"))).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        Measure undated = Measure.builder().text("bien").build();
        assertThat(tester.outcome(measured(undated, Cases.measure("2025", "2025")))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aDamagedMeasureDoesNotHideTheOthers() {
        Contract contract = measured(Cases.measure("2025", "2025"), Cases.measure("-", "2027"));
        RuleOutcome outcome = Cases.damaged(new MeasureMisdated(), contract, PERIOD + "/start");
        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome.undecided()).hasSize(1);
    }

    private String message(Measure measure) {
        return tester.outcome(measured(measure)).findings().get(0).message(Locale.FRENCH);
    }

    private static Contract measured(Measure... measures) {
        return Contract.builder()
                .from(Cases.with(Cases.indicator().addMeasures(measures).build()))
                .term(Term.builder().start(PartialDate.of(2024, 3, 1)).build())
                .build();
    }
}
