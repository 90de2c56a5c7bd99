package fr.santesocial.contract.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.rules.RuleTester;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1,   1er,  1st",
        "2,   2e,   2nd",
        "3,   3e,   3rd",
        "4,   4e,   4th",
        "11,  11e,  11th",
        "12,  12e,  12th",
        "13,  13e,  13th",
        "21,  21e,  21st",
        "22,  22e,  22nd",
        "23,  23e,  23rd",
        "111, 111e, 111th",
    })
    void countsUnnumberedOnesAsPeopleDo(int rank, String french, String english) {
        Amendment[] amendments = new Amendment[rank];
        Arrays.fill(amendments, Amendment.builder().build());
        var finding = RuleTester.of(new Undated())
                .outcome(AmendedContracts.with(amendments))
                .findings()
                .get(rank - 1);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("L'avenant sans numéro (" + french + " de la liste) n'a pas de date de signature.");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The unnumbered amendment (" + english + " in the list) has no date of signature.");
    }

    @Test
    void standsInsideASentenceToo() {
        var undecided = RuleTester.of(new PartyMissing())
                .outcome(AmendedContracts.with(
                        Amendment.builder().build(),
                        Amendment.builder().number(12).build()))
                .undecided();
        assertThat(undecided.get(0).message(Locale.FRENCH))
                .isEqualTo("Le document ne dit pas qui signe l'avenant sans numéro (1er de la liste).");
        assertThat(undecided.get(0).message(Locale.ENGLISH))
                .isEqualTo("The document does not say who signs the unnumbered amendment (1st in the list).");
        assertThat(undecided.get(1).message(Locale.FRENCH)).isEqualTo("Le document ne dit pas qui signe l'avenant 12.");
        assertThat(undecided.get(1).message(Locale.ENGLISH))
                .isEqualTo("The document does not say who signs amendment 12.");
    }
}
