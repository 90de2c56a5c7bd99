package fr.santesocial.contract.rules.action;

import static fr.santesocial.contract.rules.action.ActionCases.operation;
import static fr.santesocial.contract.rules.action.ActionCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Area;
import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.AreaLevel;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.TerritoryKind;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaOutsideTerritoryTest {
    private static final String AREA = "/fichesActions/0/areas/0";
    private final RuleTester tester = RuleTester.of(new AreaOutsideTerritory());

    @ParameterizedTest(name = "{1} in a territory {0}: {2}")
    @CsvSource({
        "COMMUNE,       COMMUNE,       inside",
        "COMMUNE,       EPCI,          outside",
        "COMMUNE,       REGION,        outside",
        "EPCI,          EPCI,          inside",
        "EPCI,          DEPARTMENT,    outside",
        "INTER_EPCI,    EPCI,          inside",
        "PETR_PAYS,     DEPARTMENT,    outside",
        "DEPARTMENT,    DEPARTMENT,    inside",
        "DEPARTMENT,    NATIONAL,      outside",
        "NEIGHBOURHOOD, COMMUNE,       outside",
        "NEIGHBOURHOOD, NEIGHBOURHOOD, inside",
        "OTHER,         EPCI,          kind",
        "OTHER,         COMMUNE,       inside",
        "OTHER,         FACILITY,      inside",
    })
    void isComparedByLevel(TerritoryKind kind, AreaLevel level, String expected) {
        Contract contract = territory(Optional.of(kind), area -> area.level(level));
        assertThat(tester.pointers(contract))
                .isEqualTo(expected.equals("outside") ? List.of(AREA + "/level") : List.of());
        assertThat(tester.reasons(contract)).isEqualTo(expected.equals("kind") ? List.of("kind") : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Belmont, true",
        "BELMONT, true",
        "Ville de Belmont, true",
        "Belmont (salle des fêtes), true",
        "Belmont et Rives, true",
        "St-Élie, true",
        "Saint Elie, true",
        "85018, true",
        "Toutes les communes, true",
        "l'ensemble du territoire, true",
        "plusieurs villages, true",
        "Les Coteaux, true",
        "quartiers prioritaires, true",
        "Rochefort, false",
        "Commune de Rochefort, false",
        "Saint-Élie-le-Haut, true",
    })
    void communesAreComparedByName(String place, boolean inside) {
        Contract contract = territory(
                Optional.of(TerritoryKind.EPCI),
                area -> area.level(AreaLevel.COMMUNE).addPlace(place));
        assertThat(tester.pointers(contract)).isEqualTo(inside ? List.of() : List.of(AREA + "/places/0"));
    }

    @ParameterizedTest
    @CsvSource({"FACILITY", "NEIGHBOURHOOD"})
    void otherNamesAreNotCompared(AreaLevel level) {
        Contract contract = territory(
                Optional.of(TerritoryKind.EPCI), area -> area.level(level).addPlace("Rochefort"));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest(name = "{1} \"{2}\" in a territory {0}: {3}")
    @CsvSource({
        "EPCI,       EPCI,       Les Coteaux,                                 true",
        "EPCI,       EPCI,       Communauté de communes Les Coteaux,          true",
        "EPCI,       EPCI,       Communauté de communes des Rives,            true",
        "EPCI,       EPCI,       Communauté de communes,                      true",
        "EPCI,       EPCI,       l'ensemble de la communauté de communes,     true",
        "EPCI,       EPCI,       tout le territoire,                          true",
        "EPCI,       EPCI,       Rochefort,                                   false",
        "EPCI,       EPCI,       Communauté d'agglomération Rochefort Océan,  false",
        "EPCI,       EPCI,       l'ensemble de la communauté de Rochefort,    false",
        "INTER_EPCI, EPCI,       Communauté d'agglomération Rochefort Océan,  false",
        "DEPARTMENT, DEPARTMENT, Les Coteaux,                                 true",
        "DEPARTMENT, DEPARTMENT, tout le département,                         true",
        "DEPARTMENT, DEPARTMENT, Charente-Maritime,                           false",
    })
    void widerNamesThatAreNotItsOwnLeaveItUndecided(TerritoryKind kind, AreaLevel level, String place, boolean own) {
        Contract contract =
                territory(Optional.of(kind), area -> area.level(level).addPlace(place));
        assertThat(tester.pointers(contract)).isEmpty();
        assertThat(tester.reasons(contract)).isEqualTo(own ? List.of() : List.of("places"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Belmont,                     true",
        "Belmont; Saint-Élie,         true",
        "Les Coteaux,                 true",
        "Toutes les communes,         true",
        "quartiers prioritaires,      true",
        "Rochefort,                   false",
        "Belmont; Rochefort,          false",
        "Quartier du port; Belmont,   false",
    })
    void aPlaceWithoutLevelIsSilentOnlyWhereItIsKnown(String places, boolean known) {
        Contract contract = territory(Optional.of(TerritoryKind.EPCI), area -> area.addPlaces(places.split("; ", -1)));
        assertThat(tester.pointers(contract)).isEmpty();
        assertThat(tester.reasons(contract)).isEqualTo(known ? List.of() : List.of("level"));
    }

    @Test
    void aPlaceWithoutLevelIsNamedAtTheLevel() {
        Contract contract =
                territory(Optional.of(TerritoryKind.EPCI), area -> area.addPlaces("Belmont", "Rochefort", "Saintes"));
        Contract explained = territory(
                Optional.of(TerritoryKind.EPCI),
                area -> area.addPlace("Rochefort").text("Hôpital voisin"));
        Contract onlyCounted = territory(Optional.of(TerritoryKind.EPCI), area -> area.count(3));
        assertThat(tester.outcome(contract).undecided()).singleElement().satisfies(undecided -> {
            assertThat(undecided.getSpot().pointer()).isEqualTo(AREA + "/level");
            assertThat(undecided.message(Locale.FRENCH))
                    .isEqualTo("Niveau non indiqué : on ne peut pas savoir si le territoire (Les Coteaux) comprend"
                            + " Rochefort, Saintes (fiche « 1.1 »).");
        });
        assertThat(tester.outcome(explained).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.outcome(onlyCounted).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DEPARTMENT, La fiche « 1.1 » dépasse le territoire du contrat (Les Coteaux) : Paris.",
        "COMMUNE,    La fiche « 1.1 » se déroule hors du territoire du contrat (Les Coteaux) : Paris.",
    })
    void whatIsWiderIsNotSaidToBeElsewhere(AreaLevel level, String message) {
        Contract contract = territory(
                Optional.of(TerritoryKind.EPCI), area -> area.level(level).addPlace("Paris"));
        assertThat(tester.outcome(contract).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.FRENCH)).isEqualTo(message));
    }

    @Test
    void aWordThatExplainsIsEnough() {
        Contract wide = territory(
                Optional.of(TerritoryKind.COMMUNE),
                area -> area.level(AreaLevel.REGION).text("Formation régionale"));
        Contract elsewhere = territory(
                Optional.of(TerritoryKind.EPCI),
                area -> area.level(AreaLevel.COMMUNE)
                        .addPlace("Rochefort")
                        .text("Accueil par le centre hospitalier voisin"));
        assertThat(tester.pointers(wide)).isEmpty();
        assertThat(tester.pointers(elsewhere)).isEmpty();
    }

    @Test
    void severalCommunesOutsideAreOneFinding() {
        Contract contract = territory(
                Optional.of(TerritoryKind.EPCI),
                area -> area.level(AreaLevel.COMMUNE).addPlaces("Rochefort", "Belmont", "Saintes"));
        assertThat(tester.outcome(contract).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(AREA + "/places/0");
            assertThat(finding.getRelated().stream().map(Spot::pointer)).containsExactly(AREA + "/places/2");
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("La fiche « 1.1 » se déroule hors du territoire du contrat (Les Coteaux) :"
                            + " Rochefort, Saintes.");
        });
    }

    @Test
    void aListThatIsNotCompleteLeavesItUndecided() {
        Contract contract = territory(
                Optional.of(TerritoryKind.EPCI),
                area -> area.level(AreaLevel.COMMUNE).addPlace("Rochefort"));
        Contract partly = Contract.builder()
                .from(contract)
                .addDeclaredCount(DeclaredCount.builder()
                        .of(CountedElement.COMMUNES)
                        .count(19)
                        .build())
                .build();
        assertThat(tester.pointers(partly)).isEmpty();
        assertThat(tester.reasons(partly)).containsExactly("communes");
    }

    @Test
    void withoutKindOrTerritoryItIsUndecided() {
        Contract noKind = territory(Optional.empty(), area -> area.level(AreaLevel.REGION));
        Contract noTerritory =
                Contract.builder().from(noKind).territory(Optional.empty()).build();
        assertThat(tester.reasons(noKind)).containsExactly("kind");
        assertThat(tester.reasons(noTerritory)).containsExactly("territory");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Paris,                               false",
        "Ville de Paris,                      false",
        "Les Coteaux,                         true",
        "Communauté de communes des Coteaux,  true",
        "toutes les communes,                 true",
    })
    void withoutListedCommunesAnUnknownNameIsUndecided(String place, boolean known) {
        Contract contract = with(fiche -> fiche.addArea(
                Area.builder().level(AreaLevel.COMMUNE).addPlace(place).build()));
        Contract unlisted = Contract.builder()
                .from(contract)
                .territory(Territory.builder()
                        .name("Les Coteaux")
                        .kind(TerritoryKind.EPCI)
                        .build())
                .build();
        assertThat(tester.pointers(unlisted)).isEmpty();
        assertThat(tester.reasons(unlisted)).isEqualTo(known ? List.of() : List.of("unlisted"));
    }

    @Test
    void operationsAreLookedAtAndNoAreaIsNoMatter() {
        Area wide = Area.builder().level(AreaLevel.REGION).build();
        assertThat(tester.pointers(with(fiche -> fiche.addOperation(operation(operation -> operation.addArea(wide))))))
                .containsExactly("/fichesActions/0/operations/0/areas/0/level");
        assertThat(tester.outcome(with(fiche -> fiche)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void onlyAreasThatSayWhereAreLookedAt() {
        Contract words = with(fiche ->
                fiche.addArea(Area.builder().text("Sur place et à distance").build()));
        Contract level = with(
                fiche -> fiche.addArea(Area.builder().level(AreaLevel.COMMUNE).build()));
        Contract place =
                with(fiche -> fiche.addArea(Area.builder().addPlace("Belmont").build()));
        assertThat(tester.outcome(words).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(Contract.builder()
                                .from(words)
                                .territory(Optional.empty())
                                .build())
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(level).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.outcome(place).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    private static Contract territory(
            Optional<TerritoryKind> kind, java.util.function.UnaryOperator<Area.Builder> change) {
        Contract contract =
                with(fiche -> fiche.addArea(change.apply(Area.builder()).build()));
        return Contract.builder()
                .from(contract)
                .territory(Territory.builder()
                        .name("Les Coteaux")
                        .kind(kind)
                        .addCommune(Commune.builder()
                                .name("Belmont")
                                .inseeCode("85018")
                                .build())
                        .addCommune(Commune.builder().name("Saint-Élie").build())
                        .addEpci(Epci.builder()
                                .name("Communauté de communes des Rives")
                                .build())
                        .build())
                .build();
    }
}
