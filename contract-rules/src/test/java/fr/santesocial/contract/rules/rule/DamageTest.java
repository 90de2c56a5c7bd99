package fr.santesocial.contract.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.text.Wording;
import java.util.ListResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamageTest {
    private static final Wording WORDING = Wording.of(locale -> new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    });

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/term,         /term/end",
        "/term/end,     /term/end",
        "/term/end/x,   -",
        "/terms,        -",
        "/ter,          -",
        "/notes,        /notes",
        "/notes/1,      -",
        "/axes,         /axes/0/id",
        "/axes/0,       /axes/0/id",
        "/axes/1,       -",
        "/a,            -",
        "/zzz,          -",
        "'',            /axes/0/id",
    })
    void liesAtAPlaceOrBelowIt(String place, String gap) {
        Damage damage = Damage.builder()
                .gap(gap("/term/end"))
                .gap(gap("/notes"))
                .gap(gap("/notes-2/text"))
                .gap(gap("/axes/0/id"))
                .build();
        assertThat(damage.at(place).map(Gap::pointer).orElse("-")).isEqualTo(gap);
    }

    @Test
    void isNoneWithoutGaps() {
        assertThat(Damage.none().isNone()).isTrue();
        assertThat(Damage.none().at("")).isEmpty();
        assertThat(Damage.none().gaps()).isEmpty();
        assertThat(Damage.builder().build().isNone()).isTrue();
        assertThat(Damage.builder().gap(gap("/term")).build().isNone()).isFalse();
    }

    @Test
    void keepsTheFirstCauseOfAPlaceAndTheOrderOfPlaces() {
        Gap first = gap("/term");
        Damage damage =
                Damage.builder().gap(first).gap(gap("/term")).gap(gap("/axes")).build();
        assertThat(damage.gaps()).extracting(Gap::pointer).containsExactly("/axes", "/term");
        assertThat(damage.at("/term"))
                .hasValueSatisfying(found -> assertThat(found).isSameAs(first));
    }

    @ParameterizedTest(name = "{0} stood at {1}")
    @CsvSource({"0, 1", "1, 3", "2, 4", "3, 6", "4, 7"})
    void knowsWhereElementsStoodBeforeOthersWereLost(int now, int inDocument) {
        Damage damage = Damage.builder()
                .removedFromList("/axes", 5)
                .removedFromList("/axes", 0)
                .removedFromList("/axes", 2)
                .build();
        assertThat(damage.documentIndex("/axes", now)).isEqualTo(inDocument);
        assertThat(damage.documentIndex("/notes", now)).isEqualTo(now);
    }

    @Test
    void remembersTheIdsOfWhatWasLost() {
        Damage damage = Damage.builder()
                .removedId(ElementKind.AXIS, "axe-1")
                .illegibleId(ElementKind.FICHE_ACTION)
                .build();
        assertThat(damage.hadId(ElementKind.AXIS, "axe-1")).isTrue();
        assertThat(damage.hadId(ElementKind.AXIS, "axe-2")).isFalse();
        assertThat(damage.hadId(ElementKind.FICHE_ACTION, "axe-1")).isFalse();
        assertThat(damage.hasIllegibleIds(ElementKind.FICHE_ACTION)).isTrue();
        assertThat(damage.hasIllegibleIds(ElementKind.AXIS)).isFalse();
    }

    static Gap gap(String pointer) {
        return new Gap(
                pointer,
                Finding.of("structure.test", Severity.ERROR, Spot.of(pointer), WORDING)
                        .build());
    }
}
