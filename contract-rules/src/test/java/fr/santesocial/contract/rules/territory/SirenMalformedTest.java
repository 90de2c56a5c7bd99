package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.epci;
import static fr.santesocial.contract.rules.territory.TerritoryCases.in;
import static fr.santesocial.contract.rules.territory.TerritoryCases.naming;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SirenMalformedTest {
    private static final Organisation POST =
            Organisation.builder().id("poste").name("La Poste").build();

    private final RuleTester tester = RuleTester.of(new SirenMalformed());

    @Test
    void looksAtEveryNumberOfTheDocument() {
        Contract contract = Contract.builder()
                .from(naming(numbered("248500192", "73282932000075"), numbered("248500191", "73282932000074")))
                .territory(Territory.builder()
                        .name("Le Littoral")
                        .siren("1")
                        .addEpci(epci("248500191"))
                        .addEpci(epci("248500190"))
                        .build())
                .build();
        var outcome = tester.outcome(contract);
        assertThat(tester.pointers(contract))
                .containsExactlyInAnyOrder(
                        "/territory/siren",
                        "/territory/epcis/1/siren",
                        "/organisations/0/siren",
                        "/organisations/0/siret");
        assertThat(outcome.subjects()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24850019 | il compte 8 chiffres au lieu de 9",
                "1 | il compte 1 chiffre au lieu de 9",
                "248500192 | la clé de contrôle ne correspond pas aux autres chiffres",
                "24850O191 | il contient autre chose que des chiffres"
            })
    void saysWhatIsWrong(String siren, String fault) {
        Contract contract =
                naming(Organisation.builder().from(POST).siren(siren).build());
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .isEqualTo("Le numéro SIREN de « La Poste », « " + siren + " », n'est pas juste : " + fault + ".");
    }

    @Test
    void namesTheNumberOfAnEstablishment() {
        Contract contract =
                naming(Organisation.builder().from(POST).siret("7328293200007").build());
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("The SIRET number of “La Poste”, “7328293200007”, is not right: "
                        + "it has 13 digits instead of 14.");
    }

    @Test
    void leavesSpacesBetweenGroupsOfDigits() {
        Contract contract = naming(Organisation.builder()
                .from(POST)
                .siren("356 000 000")
                .siret("356 000 000 00001")
                .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void isNotApplicableWhereNothingHasANumber() {
        assertThat(tester.outcome(naming(POST)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        Contract onlyTerritory = Contract.builder()
                .from(in(Territory.builder().name("A").siren("248500191").build()))
                .organisations(List.of())
                .build();
        assertThat(tester.outcome(onlyTerritory).subjects()).isEqualTo(1);
    }

    private static Organisation numbered(String siren, String siret) {
        return Organisation.builder()
                .id("n-" + siren)
                .name(siren)
                .siren(siren)
                .siret(siret)
                .build();
    }
}
