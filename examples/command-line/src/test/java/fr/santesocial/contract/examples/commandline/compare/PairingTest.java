package fr.santesocial.contract.examples.commandline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void anIdCountsMoreThanATitle() {
        FicheAction one = fiche("a", "Sport");
        FicheAction other = fiche("b", "Lecture");
        FicheAction renamed = fiche("a", "Lecture");
        Pairing pairing = Pairing.of(member(Contract.class, "fichesActions"), List.of(one, other), List.of(renamed));
        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair(one, renamed));
        assertThat(pairing.removed()).containsExactly(other);
        assertThat(pairing.added()).isEmpty();
    }

    @Test
    void aTitleTellsWhereTheIdChanged() {
        FicheAction one = fiche("a", "Sport");
        FicheAction other = fiche("b", "Sport");
        assertThat(Pairing.of(member(Contract.class, "fichesActions"), List.of(one), List.of(other))
                        .pairs())
                .containsExactly(new Pairing.Pair(one, other));
    }

    @Test
    void moneyOfOneFunderIsOneLineAndThatOfAnotherIsAnother() {
        Financing ars = financing("ARS", 10);
        Financing more = financing("ARS", 20);
        Financing caf = financing("CAF", 10);
        Pairing pairing = Pairing.of(member(FicheAction.class, "financings"), List.of(ars), List.of(caf, more));
        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair(ars, more));
        assertThat(pairing.added()).containsExactly(caf);
        assertThat(pairing.isReordered()).isFalse();
    }

    @Test
    void whatIsAlikeStaysPairedWhateverStandsBefore() {
        Financing first = financing("ARS", 10);
        Financing second = financing("ARS", 20);
        Pairing pairing = Pairing.of(member(FicheAction.class, "financings"), List.of(first, second), List.of(second));
        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair(second, second));
        assertThat(pairing.removed()).containsExactly(first);
    }

    @Test
    void whatHasNoNameIsPairedByRank() {
        Measure ten = measure(10);
        Measure twenty = measure(20);
        Measure thirty = measure(30);
        Pairing pairing = Pairing.of(member(Indicator.class, "measures"), List.of(ten, twenty), List.of(ten, thirty));
        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair(ten, ten), new Pairing.Pair(twenty, thirty));
    }

    @Test
    void equalElementsAreCountedOneByOne() {
        Member<?> notes = member(FicheAction.class, "notes");
        Pairing pairing = Pairing.of(notes, List.of("a", "b", "a"), List.of("a", "b"));
        assertThat(pairing.removed()).containsExactly("a");
        assertThat(pairing.isReordered()).isFalse();
        assertThat(Pairing.of(notes, List.of("a", "b"), List.of("b", "a")).isReordered())
                .isTrue();
    }

    private static <T> Member<T> member(Class<T> type, String name) {
        return Shapes.of(type).member(name).orElseThrow();
    }

    private static FicheAction fiche(String id, String title) {
        return FicheAction.builder().id(id).title(title).build();
    }

    private static Financing financing(String funder, int euros) {
        return Financing.builder()
                .funderLabel(funder)
                .amount(Amount.builder().value(BigDecimal.valueOf(euros)).build())
                .build();
    }

    private static Measure measure(int value) {
        return Measure.builder()
                .quantity(Quantity.builder().value(BigDecimal.valueOf(value)).build())
                .build();
    }
}
