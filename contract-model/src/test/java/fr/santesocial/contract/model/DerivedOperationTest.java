package fr.santesocial.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.value.Public;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operation takes from its fiche. */
class DerivedOperationTest {
    private static final FicheAction FICHE = FicheAction.builder()
            .id("f")
            .title("Fiche")
            .addPilots(Pilot.builder().label("fiche").build())
            .addPartners(Partner.builder().label("fiche").build())
            .addPublics(Public.builder().label("fiche").build())
            .addAreas(Area.builder().text("fiche").build())
            .addFinancings(Financing.builder().text("fiche").build())
            .addIndicators(Indicator.builder().title("fiche").build())
            .addExpectedResults("fiche")
            .calendar(DerivedSamples.period("2022"))
            .status(ActionStatus.IN_PROGRESS)
            .build();
    private static final Operation SILENT =
            DerivedSamples.operation("silencieuse").build();
    private static final Operation OWN = Operation.builder()
            .title("propre")
            .addPilots(Pilot.builder().label("propre").build())
            .addPartners(Partner.builder().label("propre").build())
            .addPublics(Public.builder().label("propre").build())
            .addAreas(Area.builder().text("propre").build())
            .addFinancings(Financing.builder().text("propre").build())
            .addIndicators(Indicator.builder().title("propre").build())
            .addExpectedResults("propre")
            .calendar(DerivedSamples.period("2023"))
            .status(ActionStatus.DONE)
            .build();

    static Stream<Arguments> values() {
        return Stream.of(
                row(FicheAction::pilotsOf, FICHE.getPilots(), OWN.getPilots()),
                row(FicheAction::partnersOf, FICHE.getPartners(), OWN.getPartners()),
                row(FicheAction::publicsOf, FICHE.getPublics(), OWN.getPublics()),
                row(FicheAction::areasOf, FICHE.getAreas(), OWN.getAreas()),
                row(FicheAction::financingsOf, FICHE.getFinancings(), OWN.getFinancings()),
                row(FicheAction::indicatorsOf, FICHE.getIndicators(), OWN.getIndicators()),
                row(FicheAction::expectedResultsOf, FICHE.getExpectedResults(), OWN.getExpectedResults()),
                row(FicheAction::calendarOf, FICHE.getCalendar(), OWN.getCalendar()),
                row(FicheAction::statusOf, FICHE.getStatus(), OWN.getStatus()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatAnOperationLeavesOutComesFromItsFiche(
            BiFunction<FicheAction, Operation, Object> effective, Object ofFiche) {
        assertThat(effective.apply(FICHE, SILENT)).isEqualTo(ofFiche);
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatAnOperationGivesReplacesItsFiches(
            BiFunction<FicheAction, Operation, Object> effective, Object ofFiche, Object own) {
        assertThat(effective.apply(FICHE, OWN)).isEqualTo(own).isNotEqualTo(ofFiche);
    }

    @Test
    void whatNeitherGivesStaysUnknown() {
        FicheAction bare = DerivedSamples.fiche("bare").build();
        assertThat(bare.pilotsOf(SILENT)).isEmpty();
        assertThat(bare.calendarOf(SILENT)).isEmpty();
        assertThat(bare.statusOf(SILENT)).isEmpty();
    }

    private static Arguments row(BiFunction<FicheAction, Operation, Object> effective, Object ofFiche, Object own) {
        return Arguments.of(effective, ofFiche, own);
    }
}
