package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.kind.IndicatorNature;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetMissingTest {
    private static final String PLACE = "/fichesActions/0/indicators/0/target";
    private final RuleTester tester = RuleTester.of(new TargetMissing());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-,           " + PLACE,
        "?,           " + PLACE + "/quantity",
        "30 %,        -",
        ">=30,        -",
        "<=30,        -",
        "=deux par an, -",
    })
    void aTargetGivesANumberOrWords(String target, String pointers) {
        Contract contract = Cases.with(Cases.indicator()
                .nature(IndicatorNature.QUANTITATIVE)
                .target(Cases.level(target))
                .build());
        assertThat(tester.pointers(contract)).isEqualTo(Cases.list(pointers));
    }

    @Test
    void theWordsOfAQuantityAreEnough() {
        Level target = Level.builder()
                .quantity(Quantity.builder().text("une trentaine").build())
                .build();
        Contract contract = Cases.with(Cases.indicator()
                .nature(IndicatorNature.QUANTITATIVE)
                .target(target)
                .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
        Level unit =
                Level.builder().quantity(Quantity.builder().unit("%").build()).build();
        Contract other = Cases.with(Cases.indicator()
                .nature(IndicatorNature.QUANTITATIVE)
                .target(unit)
                .build());
        assertThat(tester.pointers(other)).containsExactly(PLACE + "/quantity");
    }

    @Test
    void namesTheIndicator() {
        Contract contract = Cases.with(
                Cases.indicator().nature(IndicatorNature.QUANTITATIVE).build());
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'indicateur « Suivi » est quantitatif, mais la valeur à atteindre (la cible) n'est pas"
                        + " indiquée.");
    }

    @Test
    void onlyQuantitativeIndicatorsAreLookedAt() {
        Contract contract = Cases.with(
                Cases.indicator().build(),
                Cases.indicator().nature(IndicatorNature.QUALITATIVE).build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aNatureThatCannotBeReadLeavesItOpen() {
        RuleOutcome outcome = Cases.damaged(
                new TargetMissing(), Cases.with(Cases.titled("Suivi")), "/fichesActions/0/indicators/0/nature");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.findings()).isEmpty();
    }
}
