package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.joinedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RepeatedTest {
    private static final Contract SIX = ReferenceContracts.sound(ContractKind.CTG);
    private static final Organisation CAF = Organisation.builder()
            .id("caf-2")
            .name("Caisse d'allocations familiales")
            .build();
    private final RuleTester tester = RuleTester.of(new Repeated());

    @Test
    void findsTheSameIdTwice() {
        var findings = tester.outcome(withSignatory(SIX, signing("caf"))).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getPointer()).isEqualTo("/signatories/6");
        assertThat(findings.get(0).getRelated().get(0).pointer()).isEqualTo("/signatories/2");
    }

    @Test
    void findsEachFurtherOneAndAnUnknownIdToo() {
        Contract contract = signedBy(
                ContractKind.CTG, signing("inconnue"), signing("inconnue"), signing("autre"), signing("inconnue"));
        assertThat(tester.pointers(contract)).containsExactly("/signatories/1", "/signatories/3");
    }

    @Test
    void findsTheSameNameUpToAccentsAndCase() {
        Organisation shouting = Organisation.builder()
                .from(CAF)
                .name("CAISSE D’ALLOCATIONS  FAMILIALES")
                .build();
        assertThat(tester.pointers(joinedBy(SIX, shouting))).containsExactly("/signatories/6");
    }

    @Test
    void findsTheSameSiren() {
        Contract contract = joinedBy(
                joinedBy(SIX, named("un", "Le Pays", "123 456 789")), named("deux", "Le Syndicat", "123456789"));
        assertThat(tester.pointers(contract)).containsExactly("/signatories/7");
        Finding finding = tester.outcome(contract).findings().get(0);
        assertThat(french(finding))
                .isEqualTo("L'organisme nommé « Le Pays » puis « Le Syndicat » (même numéro SIREN)"
                        + " figure deux fois parmi les signataires, dans le même rôle.");
        assertThat(finding.fix(Locale.FRENCH))
                .endsWith(
                        "S'il s'agit de deux organismes, corrigez ce qui les fait confondre (nom, numéro SIREN ou type"
                                + " d'organisme).");
    }

    @Test
    void namesOneNameOnce() {
        Contract contract =
                joinedBy(joinedBy(SIX, named("un", "Le Pays", "123456789")), named("deux", "LE PAYS", "123456789"));
        assertThat(french(tester.outcome(contract).findings().get(0)))
                .isEqualTo("« LE PAYS » figure deux fois parmi les signataires, dans le même rôle.");
    }

    @Test
    void tellsNamesakesApart() {
        List<Contract> contracts = List.of(
                joinedBy(joinedBy(SIX, named("un", "Le Pays", "123456789")), named("deux", "Le Pays", "987654321")),
                joinedBy(
                        SIX,
                        Organisation.builder()
                                .from(CAF)
                                .kind(OrganisationKind.OTHER)
                                .build()),
                joinedBy(joinedBy(SIX, in("un", "85")), in("deux", "44")),
                joinedBy(
                        SIX,
                        Organisation.builder()
                                .from(CAF)
                                .name("Caisse d'assurance")
                                .build()));
        assertThat(contracts)
                .allSatisfy(contract ->
                        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED));
    }

    @Test
    void letsOneSignInTwoRoles() {
        Contract contract = withSignatory(SIX, signing("caf", SignatoryRole.ASSOCIATED));
        assertThat(tester.pointers(contract)).isEmpty();
        assertThat(tester.pointers(withSignatory(contract, signing("caf", SignatoryRole.ASSOCIATED))))
                .containsExactly("/signatories/7");
    }

    @Test
    void comparesOrganisationsOnly() {
        Contract contract =
                signedBy(ContractKind.CTG, collective("les maires"), collective("les maires"), signing("caf"));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Organisation named(String id, String name, String siren) {
        return Organisation.builder().id(id).name(name).siren(siren).build();
    }

    private static Organisation in(String id, String department) {
        return Organisation.builder()
                .id(id)
                .name("Union régionale")
                .department(department)
                .build();
    }
}
