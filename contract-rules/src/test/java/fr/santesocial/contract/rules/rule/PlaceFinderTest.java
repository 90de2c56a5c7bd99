package fr.santesocial.contract.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
    private static final Contract SOUND = ReferenceContracts.sound(ContractKind.CLS);

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/title, /title",
        "/fichesActions/fiche-2-1/title, /fichesActions/1/title",
        "/fichesActions/1/title, /fichesActions/1/title",
        "/fichesActions/nobody/title, /fichesActions/nobody/title",
        "/fichesActions/9, /fichesActions/9",
        "/no/such/place, /no/such/place",
        "/title/deeper, /title/deeper",
        "/fichesActions/fiche-1-1/indicators/0/title, /fichesActions/0/indicators/0/title",
    })
    void idsBecomeIndices(String place, String pointer) {
        assertThat(new PlaceFinder(SOUND, Damage.none()).pointer(place)).isEqualTo(pointer);
    }

    @Test
    void anIndexStandsBeforeAnIdOfTheSameDigits() {
        Contract numbered = fiches("1", "0");
        PlaceFinder places = new PlaceFinder(numbered, Damage.none());
        assertThat(places.pointer("/fichesActions/1/title")).isEqualTo("/fichesActions/1/title");
        assertThat(places.content("/fichesActions/1/id")).isEqualTo("1:0");
    }

    @Test
    void indicesAreThoseOfTheDocumentWhereElementsWereLost() {
        Damage damage = Damage.builder().removedFromList("/fichesActions", 0).build();
        PlaceFinder places = new PlaceFinder(fiches("a", "b"), damage);
        assertThat(places.pointer("/fichesActions/b/title")).isEqualTo("/fichesActions/2/title");
        assertThat(places.content("/fichesActions/1/id")).isEqualTo("1:a");
        assertThat(places.content("/fichesActions/0/id")).isEmpty();
    }

    @Test
    void contentIsTheSameIfAndOnlyIfTheValueIs() {
        PlaceFinder places = new PlaceFinder(SOUND, Damage.none());
        PlaceFinder again = new PlaceFinder(ReferenceContracts.sound(ContractKind.CLS), Damage.none());
        for (String place : List.of("", "/term", "/signatories", "/fichesActions/0", "/bearers/0", "/kind")) {
            assertThat(places.content(place)).as(place).isNotEmpty().isEqualTo(again.content(place));
        }
        Contract other = Contract.builder().from(SOUND).title("Autre").build();
        assertThat(new PlaceFinder(other, Damage.none()).content("")).isNotEqualTo(places.content(""));
        assertThat(new PlaceFinder(other, Damage.none()).content("/term")).isEqualTo(places.content("/term"));
    }

    @Test
    void textsSideBySideDoNotReadAsOthers() {
        assertThat(notes("ab", "c")).isNotEqualTo(notes("a", "bc")).isNotEqualTo(notes("abc"));
    }

    @Test
    void nothingStandsWhereNothingIs() {
        PlaceFinder places = new PlaceFinder(SOUND, Damage.none());
        for (String place : List.of("/description", "/no/such", "/fichesActions/9", "/title/x", "/notes")) {
            assertThat(places.content(place)).as(place).isEmpty();
        }
    }

    @Test
    void thePlaceIsSaidInWords() {
        PlaceFinder places = new PlaceFinder(SOUND, Damage.none());
        assertThat(places.spot("/fichesActions/fiche-2-1/pilots").words(Locale.FRENCH))
                .isEqualTo("Fiche action 2 › pilotes");
        assertThat(places.spot("/no/such/place").words(Locale.FRENCH)).isEqualTo("Contrat");
    }

    private static Contract fiches(String... ids) {
        return Contract.builder()
                .from(SOUND)
                .fichesActions(List.of(ids).stream()
                        .map(id -> FicheAction.builder().id(id).title("Fiche").build())
                        .toList())
                .build();
    }

    private static String notes(String... notes) {
        Contract noted = Contract.builder().from(SOUND).notes(List.of(notes)).build();
        return new PlaceFinder(noted, Damage.none()).content("/notes");
    }
}
