package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import org.junit.jupiter.api.Test;

class UndatedTest {
    private static final Signatory ARS = Signatory.builder().organisation("ars").build();
    private final RuleTester tester = RuleTester.of(new Undated());

    @Test
    void firesAtEachMissingDate() {
        Amendment dated = Amendment.builder().signedOn(PartialDate.of(2025)).build();
        Amendment undated = Amendment.builder().addSignatory(ARS).build();
        assertThat(tester.pointers(AmendedContracts.with(undated, dated, undated)))
                .containsExactly("/amendments/0/signedOn", "/amendments/2/signedOn");
    }

    @Test
    void theDateOfOneSignatoryIsEnough() {
        Signatory signed =
                Signatory.builder().from(ARS).signedOn(PartialDate.of(2025)).build();
        Amendment amendment = Amendment.builder().addSignatory(signed).build();
        assertThat(tester.pointers(AmendedContracts.with(amendment))).isEmpty();
    }
}
