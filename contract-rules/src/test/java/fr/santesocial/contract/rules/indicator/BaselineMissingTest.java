package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineMissingTest {
    private static final String PLACE = "/fichesActions/0/indicators/0/baseline";
    private final RuleTester tester = RuleTester.of(new BaselineMissing());

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-, " + PLACE, "?, " + PLACE + "/quantity", "30 %, -", "=très peu, -"})
    void anIndicatorThatShouldRiseOrFallNeedsABaseline(String baseline, String pointers) {
        for (IndicatorDirection direction : List.of(IndicatorDirection.INCREASE, IndicatorDirection.DECREASE)) {
            Contract contract = Cases.with(Cases.indicator()
                    .direction(direction)
                    .baseline(Cases.level(baseline))
                    .build());
            assertThat(tester.pointers(contract)).isEqualTo(Cases.list(pointers));
        }
    }

    @Test
    void whatIsToBeKeptOrSaysNothingIsNotOfChange() {
        Contract contract = Cases.with(
                Cases.indicator().direction(IndicatorDirection.MAINTAIN).build(),
                Cases.indicator().kind(IndicatorKind.RESULT).build(),
                Cases.indicator()
                        .kind(IndicatorKind.IMPACT)
                        .target(Cases.level("30 %"))
                        .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void aTargetWordedAsAChangeMakesAResultOneOfChange(IndicatorKind kind) {
        Contract contract = Cases.with(Cases.indicator()
                .kind(kind)
                .target(Cases.level("=Augmentation de 10 %"))
                .build());
        boolean effect = kind == IndicatorKind.RESULT || kind == IndicatorKind.IMPACT;
        assertThat(tester.pointers(contract)).isEqualTo(effect ? List.of(PLACE) : List.of());
    }

    @Test
    void theWordsOfTheQuantityCountToo() {
        Level target = Level.builder()
                .quantity(Quantity.builder().text("baisse de 5 points").build())
                .build();
        Contract contract = Cases.with(
                Cases.indicator().kind(IndicatorKind.IMPACT).target(target).build());
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'indicateur « Suivi » doit mesurer un changement, mais sa valeur de départ n'est pas"
                        + " indiquée.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réduction de la consommation de tabac",
                "DIMINUER les renoncements aux soins",
                "une hausse de 10 points",
                "Faire baisser le nombre d'accidents",
                "Amélioration de l'accès aux droits",
            })
    void readsChanges(String target) {
        assertThat(tester.pointers(result(target))).containsExactly(PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90 % des habitants",
                "Réduction des risques : trois ateliers",
                "Réduction des inégalités de santé",
                "Au moins deux réunions par an",
                "Maintien du taux actuel",
                "Éviter une hausse",
                "Pas de baisse du nombre de médecins",
                "Une consultation de baisse de vue par mois",
                "Baisse de vue : 50 dépistages",
                "Baisse d'audition : 50 dépistages",
                "Accès pour les personnes à mobilité réduite",
                "Tarif réduit pour 100 familles",
                "Augmentations tarifaires affichées",
                "Réduction des dommages : 20 séances",
            })
    void readsNoChangeIntoOtherTargets(String target) {
        assertThat(tester.pointers(result(target))).isEmpty();
    }

    private static Contract result(String target) {
        return Cases.with(Cases.indicator()
                .kind(IndicatorKind.RESULT)
                .target(Cases.level("=" + target))
                .build());
    }

    @Test
    void aDirectionThatCannotBeReadLeavesItOpen() {
        RuleOutcome outcome = Cases.damaged(
                new BaselineMissing(), Cases.with(Cases.titled("Suivi")), "/fichesActions/0/indicators/0/direction");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }
}
