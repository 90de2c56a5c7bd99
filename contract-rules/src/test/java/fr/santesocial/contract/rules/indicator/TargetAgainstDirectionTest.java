package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAgainstDirectionTest {
    private static final String INDICATOR = "/fichesActions/0/indicators/0";
    private final RuleTester tester = RuleTester.of(new TargetAgainstDirection());

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
        "INCREASE, 80 %,   79 %,   true,  -",
        "INCREASE, 80 %,   80 %,   false, -",
        "INCREASE, 80 %,   81 %,   false, -",
        "DECREASE, 80 %,   81 %,   true,  -",
        "DECREASE, 80 %,   80 %,   false, -",
        "DECREASE, 80 %,   79 %,   false, -",
        "INCREASE, 10..20, 5..9,   true,  -",
        "INCREASE, 10..20, 15,     false, imprecise",
        "DECREASE, 10..20, 15,     false, imprecise",
        "INCREASE, 80 %,   70,     false, units",
        "INCREASE, =peu,   70,     false, no-number",
        "INCREASE, 80,     ?,      false, no-number",
        "INCREASE, 80,     =augmentation de 10, false, relative",
    })
    void theTargetLiesOnTheSideOfTheDirection(
            IndicatorDirection direction, String baseline, String target, boolean fires, String reasons) {
        Contract contract = directed(direction, baseline, target);
        assertThat(tester.pointers(contract)).isEqualTo(fires ? List.of(INDICATOR + "/target/quantity") : List.of());
        assertThat(tester.reasons(contract)).isEqualTo(Cases.list(reasons));
    }

    @Test
    void saysBothValues() {
        RuleOutcome outcome = tester.outcome(directed(IndicatorDirection.DECREASE, "~30 jeunes", "70..80 jeunes"));
        assertThat(outcome.findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'indicateur « Suivi » doit évoluer à la baisse, mais de sa valeur de départ"
                        + " (environ 30 jeunes) à sa valeur à atteindre (de 70 à 80 jeunes), il va dans l'autre sens.");
        assertThat(Cases.related(outcome)).containsExactly(INDICATOR + "/baseline/quantity");
        assertThat(tester.outcome(directed(IndicatorDirection.INCREASE, "30", "<=20"))
                        .findings()
                        .get(0)
                        .message(Locale.ENGLISH))
                .isEqualTo("Indicator “Suivi” should increase, but from its starting value (30) to its value to be"
                        + " reached (at most 20) it goes the other way.");
    }

    @Test
    void theOpenPlaceIsTheValueWithoutNumber() {
        assertThat(place(directed(IndicatorDirection.INCREASE, "=peu", "70"))).isEqualTo(INDICATOR + "/baseline");
        assertThat(place(directed(IndicatorDirection.INCREASE, "70", "?"))).isEqualTo(INDICATOR + "/target");
        assertThat(place(directed(IndicatorDirection.INCREASE, "70", "=augmenter de 5")))
                .isEqualTo(INDICATOR + "/target");
        assertThat(place(directed(IndicatorDirection.INCREASE, "70 %", "71")))
                .isEqualTo(INDICATOR + "/target/quantity");
    }

    @Test
    void aDirectionThatCannotBeReadLeavesItOpen() {
        RuleOutcome outcome = Cases.damaged(
                new TargetAgainstDirection(),
                Cases.with(Cases.indicator()
                        .baseline(Cases.level("80"))
                        .target(Cases.level("=mieux"))
                        .build()),
                INDICATOR + "/direction");
        assertThat(outcome.undecided()).extracting(Undecided::getReason).containsExactly("engine.blocked");
    }

    @Test
    void needsADirectionAndBothValues() {
        Contract contract = Cases.with(
                Cases.indicator()
                        .baseline(Cases.level("80"))
                        .target(Cases.level("70"))
                        .build(),
                Cases.indicator()
                        .direction(IndicatorDirection.MAINTAIN)
                        .baseline(Cases.level("80"))
                        .target(Cases.level("70"))
                        .build(),
                Cases.indicator()
                        .direction(IndicatorDirection.INCREASE)
                        .baseline(Cases.level("80"))
                        .build(),
                Cases.indicator()
                        .direction(IndicatorDirection.INCREASE)
                        .target(Cases.level("70"))
                        .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aValueThatCannotBeReadLeavesItOpen() {
        RuleOutcome outcome = Cases.damaged(
                new TargetAgainstDirection(),
                directed(IndicatorDirection.INCREASE, "80", "70"),
                INDICATOR + "/target/quantity/minimum");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    private String place(Contract contract) {
        return tester.outcome(contract).undecided().get(0).getSpot().toString();
    }

    private static Contract directed(IndicatorDirection direction, String baseline, String target) {
        return Cases.with(Cases.indicator()
                .direction(direction)
                .baseline(Cases.level(baseline))
                .target(Cases.level(target))
                .build());
    }
}
