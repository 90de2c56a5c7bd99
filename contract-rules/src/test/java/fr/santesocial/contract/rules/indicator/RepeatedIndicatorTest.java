package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedIndicatorTest {
    private static final String LIST = "/fichesActions/0/indicators";
    private final RuleTester tester = RuleTester.of(new RepeatedIndicator());

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Taux de dépistage, Taux de dépistage,  true",
        "Taux de dépistage, TAUX DE DEPISTAGE., true",
        "Taux de dépistage, Taux de recours,    false",
        "!!,                ??,                 false",
        "!!,                !!,                 true",
    })
    void theSameTitleIsTheSameIndicator(String first, String second, boolean fires) {
        Contract contract = Cases.with(Cases.titled(first), Cases.titled(second));
        assertThat(tester.pointers(contract)).isEqualTo(fires ? List.of(LIST + "/1") : List.of());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"%, %, true", "%, personnes, false", "Élèves, élèves, true", "-, %, false"})
    void anotherUnitMakesAnotherIndicator(String first, String second, boolean fires) {
        assertThat(tester.pointers(Cases.with(inUnit(first), inUnit(second)))).hasSize(fires ? 1 : 0);
    }

    private static Indicator inUnit(String unit) {
        return Cases.indicator()
                .unit(unit.equals("-") ? Optional.empty() : Optional.of(unit))
                .build();
    }

    @Test
    void thirdAndLaterOnesAreFoundToo() {
        RuleOutcome outcome = tester.outcome(
                Cases.with(Cases.titled("Suivi"), Cases.titled("Bilan"), Cases.titled("Suivi"), Cases.titled("suivi")));
        assertThat(outcome.findings()).extracting(Finding::getPointer).containsExactly(LIST + "/2", LIST + "/3");
        assertThat(Cases.related(outcome)).containsExactly(LIST + "/0", LIST + "/0");
        assertThat(outcome.findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'indicateur « Suivi » figure plusieurs fois dans la fiche « 1.1 ».");
    }

    @Test
    void everyListStandsAlone() {
        Indicator indicator = Cases.titled("Suivi");
        Contract apart = Cases.withFiche(Cases.fiche()
                .addIndicator(indicator)
                .addOperation(Cases.operation(indicator))
                .addOperation(Cases.operation(indicator))
                .build());
        assertThat(tester.outcome(apart).status()).isEqualTo(OutcomeStatus.PASSED);
        Contract together = Cases.withFiche(Cases.fiche()
                .addOperation(Cases.operation(indicator, indicator))
                .build());
        assertThat(tester.pointers(together)).containsExactly("/fichesActions/0/operations/0/indicators/1");
    }

    @Test
    void thereIsNothingToLookAtWithoutIndicators() {
        Contract contract =
                Cases.withFiche(Cases.fiche().addOperation(Cases.operation()).build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
