package fr.santesocial.contract.rules.territory;

import static fr.santesocial.contract.rules.territory.TerritoryCases.commune;
import static fr.santesocial.contract.rules.territory.TerritoryCases.named;
import static fr.santesocial.contract.rules.territory.TerritoryCases.naming;
import static fr.santesocial.contract.rules.territory.TerritoryCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on the form of commune codes and on what the codes stand for: each code gives one finding at most. */
class CommuneCodesTest {
    private final RuleTester malformed = RuleTester.of(new CommuneCodeMalformed());
    private final RuleTester unknown = RuleTester.of(new CommuneUnknown());

    @ParameterizedTest
    @ValueSource(strings = {"85163", "01015", "01120", "85048", "78001", "20004", "75101", "97101", "98711", "2A004"})
    void acceptsCurrentDelegatedAssociatedAndFormerCommunesAndDistricts(String code) {
        Contract contract = with(commune(code));
        assertThat(malformed.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(unknown.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85000", "2a004", "8516", "851631", "99100"})
    void findsWhatIsNoCode(String code) {
        Contract contract = with(commune("85163"), commune(code));
        assertThat(malformed.pointers(contract)).containsExactly("/territory/communes/1/inseeCode");
        assertThat(unknown.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(unknown.outcome(contract).subjects()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85400", "95999", "2A999", "97199"})
    void findsCodesOfNoCommune(String code) {
        Contract contract = with(commune("85163"), commune(code));
        assertThat(unknown.pointers(contract)).containsExactly("/territory/communes/1/inseeCode");
        assertThat(malformed.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void looksAtOrganisationsToo() {
        Contract contract = naming(bearing("sound", "85163"), bearing("form", "8516"), bearing("nowhere", "85400"));
        assertThat(malformed.pointers(contract)).containsExactly("/organisations/1/inseeCode");
        assertThat(unknown.pointers(contract)).containsExactly("/organisations/2/inseeCode");
    }

    @Test
    void saysWhichCodeAndOfWhat() {
        assertThat(malformed.outcome(with(commune("85000"))).findings().get(0).message(Locale.FRENCH))
                .isEqualTo(
                        "« 85000 », indiqué pour « Commune 85000 », n'a pas la forme d'un code de commune de l'Insee.");
        assertThat(unknown.outcome(with(commune("85400"))).findings().get(0).message(Locale.FRENCH))
                .isEqualTo(
                        "Le code 85400, indiqué pour « Commune 85400 », n'est celui d'aucune commune actuelle, déléguée,"
                                + " associée ou ancienne dans le code officiel géographique au 1er janvier 2026.");
    }

    @Test
    void isNotApplicableWithoutCodes() {
        Contract contract = Contract.builder()
                .from(with(named("Barbâtre")))
                .organisations(List.of())
                .build();
        assertThat(malformed.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(unknown.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(unknown.outcome(with(commune("8516"))).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Organisation bearing(String id, String code) {
        return Organisation.builder().id(id).name(id).inseeCode(code).build();
    }
}
