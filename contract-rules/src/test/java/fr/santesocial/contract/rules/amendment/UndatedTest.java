package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import java.util.Locale;
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
    void doesNotTakeTheRankOfAnAmendmentForItsNumber() {
        Amendment numbered = Amendment.builder().number(2).build();
        var findings = tester.outcome(
                        AmendedContracts.with(numbered, Amendment.builder().build()))
                .findings();
        assertThat(findings)
                .extracting(finding -> finding.message(Locale.FRENCH))
                .containsExactly(
                        "L'avenant 2 n'a pas de date de signature.",
                        "L'avenant sans numéro (2e de la liste) n'a pas de date de signature.");
        assertThat(findings)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "Amendment 2 has no date of signature.",
                        "The unnumbered amendment (2nd in the list) has no date of signature.");
    }

    @Test
    void theDateOfOneSignatoryIsEnough() {
        Signatory signed =
                Signatory.builder().from(ARS).signedOn(PartialDate.of(2025)).build();
        Amendment amendment = Amendment.builder().addSignatory(signed).build();
        assertThat(tester.pointers(AmendedContracts.with(amendment))).isEmpty();
    }
}
