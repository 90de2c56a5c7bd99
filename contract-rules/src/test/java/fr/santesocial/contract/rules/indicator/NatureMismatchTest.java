package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.kind.IndicatorNature;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NatureMismatchTest {
    private static final String INDICATOR = "/fichesActions/0/indicators/0";
    private final RuleTester tester = RuleTester.of(new NatureMismatch());

    private static Indicator.Builder qualitative() {
        return Cases.indicator().nature(IndicatorNature.QUALITATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "Pourcentage", " pour cent", "pourcent"})
    void aUnitInPercentIsANumber(String unit) {
        RuleOutcome outcome = tester.outcome(Cases.with(qualitative().unit(unit).build()));
        assertThat(outcome.findings()).extracting(Finding::getPointer).containsExactly(INDICATOR + "/nature");
        assertThat(Cases.related(outcome)).containsExactly(INDICATOR + "/unit");
        assertThat(outcome.findings().get(0).message(Locale.FRENCH))
                .isEqualTo("L'indicateur « Suivi » est classé comme qualitatif, mais il se donne en pourcentage.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"avis", "points", "personnes"})
    void anotherUnitAloneIsNone(String unit) {
        assertThat(tester.outcome(Cases.with(qualitative().unit(unit).build())).status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aNumberGivenAnywhereShowsIt() {
        assertThat(evidence(qualitative().baseline(Cases.level("12")).build())).isEqualTo("/baseline/quantity");
        assertThat(evidence(qualitative().target(Cases.level(">=12")).build())).isEqualTo("/target/quantity");
        assertThat(evidence(qualitative()
                        .target(Cases.level("=mieux"))
                        .addMeasure(Measure.builder().text("bien").build())
                        .addMeasure(Cases.measure("2025", "2025"))
                        .build()))
                .isEqualTo("/measures/1/quantity");
    }

    @Test
    void saysWhetherItIsAPercentage() {
        assertThat(message(qualitative().target(Cases.level("80 %")).build())).contains("en pourcentage");
        assertThat(message(qualitative().target(Cases.level("80 points")).build()))
                .contains("un nombre y est donné");
        assertThat(message(Indicator.builder()
                        .title("Nombre de séances")
                        .nature(IndicatorNature.QUALITATIVE)
                        .build()))
                .contains("son titre annonce un nombre");
    }

    @Test
    void wordsAloneAreQualitative() {
        Level target = Level.builder()
                .quantity(Quantity.builder().text("beaucoup").unit("%").build())
                .build();
        assertThat(tester.outcome(Cases.with(qualitative().target(target).build()))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nombre de participants",
                "NOMBRE d'ateliers",
                "Pourcentage de jeunes informés",
                "Taux de dépistage",
                "Part des habitants ayant un médecin traitant",
                "Proportion d'enfants vaccinés",
            })
    void readsTitlesThatAnnounceANumber(String title) {
        assertThat(evidence(Indicator.builder()
                        .title(title)
                        .nature(IndicatorNature.QUALITATIVE)
                        .build()))
                .isEqualTo("/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nombre et qualité des partenariats",
                "Nombre de participants et leur ressenti",
                "Taux de satisfaction",
                "Nombreux retours des familles",
                "Part prise par les habitants",
                "Partenariats engagés",
                "Nature des actions",
                "Perception du nombre de médecins",
                "Qualité de l'accueil",
                "Appropriation de la part des professionnels",
                "Taux et type de recours",
                "Nom de la structure porteuse",
                "Tableau du nombre de visites",
            })
    void otherTitlesStayQualitative(String title) {
        Contract contract = Cases.with(Indicator.builder()
                .title(title)
                .nature(IndicatorNature.QUALITATIVE)
                .build());
        assertThat(tester.pointers(contract)).isEmpty();
    }

    @Test
    void onlyQualitativeIndicatorsAreLookedAt() {
        Contract contract = Cases.with(
                Cases.titled("Nombre de séances"),
                Cases.indicator().nature(IndicatorNature.QUANTITATIVE).unit("%").build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void aNatureThatCannotBeReadLeavesItOpen() {
        RuleOutcome outcome = Cases.damaged(
                new NatureMismatch(), Cases.with(Cases.titled("Nombre de séances")), INDICATOR + "/nature");
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
        assertThat(outcome.findings()).isEmpty();
    }

    private String evidence(Indicator indicator) {
        String place = Cases.related(tester.outcome(Cases.with(indicator))).get(0);
        assertThat(place).startsWith(INDICATOR);
        return place.substring(INDICATOR.length());
    }

    private String message(Indicator indicator) {
        return tester.outcome(Cases.with(indicator)).findings().get(0).message(Locale.FRENCH);
    }
}
