package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.MSA;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MsaAbsentTest {
    private final RuleTester tester = RuleTester.of(new MsaAbsent());

    @Test
    void findsThatTheMsaDoesNotSignInARuralTerritory() {
        var findings =
                tester.outcome(rural(without(ContractKind.CTG, MSA), true)).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getPointer()).isEqualTo("/signatories");
        assertThat(findings.get(0).getRelated()).extracting(Spot::pointer).containsExactly("/territory/rural");
        assertThat(tester.pointers(rural(without(ContractKind.PLUSS, MSA), true)))
                .containsExactly("/signatories");
    }

    @Test
    void isSilentWhereItSigns() {
        assertThat(tester.outcome(rural(without(ContractKind.CTG), true)).status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void isNotApplicableElsewhere() {
        Contract contract = without(ContractKind.CTG, MSA);
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(rural(contract, false)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(rural(without(ContractKind.CLS, MSA), true)).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{1} at stage {0}: {2}")
    @CsvSource({
        "PREPARATION,      EXPECTED,   PASSED",
        "PREPARATION,      LATER,      PASSED",
        "FRAMEWORK_SIGNED, ASSOCIATED, PASSED",
        "FRAMEWORK_SIGNED, EXPECTED,   FAILED",
        "IN_FORCE,         LATER,      FAILED",
    })
    void countsAPlannedSignatureOnlyBeforeSigning(ContractStage stage, SignatoryRole role, OutcomeStatus status) {
        assertThat(tester.outcome(planned(stage, role)).status()).isEqualTo(status);
    }

    @Test
    void saysThatASignatureIsOnlyPlanned() {
        Finding finding = tester.outcome(planned(ContractStage.IN_FORCE, SignatoryRole.EXPECTED))
                .findings()
                .get(0);
        assertThat(finding.getRelated())
                .extracting(Spot::pointer)
                .containsExactly("/territory/rural", "/signatories/5/role");
        assertThat(french(finding))
                .endsWith(
                        ", et la mutualité sociale agricole (MSA) figure seulement parmi les signataires attendus ou à venir,"
                                + " alors que le contrat est signé.");
        assertThat(finding.fix(Locale.FRENCH))
                .contains("ou précisez le type des organismes déjà nommés", "corrigez son rôle");
    }

    private static Contract planned(ContractStage stage, SignatoryRole role) {
        Contract contract = withSignatory(without(ContractKind.CTG, MSA), signing("msa", role));
        return Contract.builder().from(rural(contract, true)).stage(stage).build();
    }

    @Test
    void cannotTellFromAnEmptyOrVagueList() {
        assertThat(tester.reasons(rural(signedBy(ContractKind.CTG), true))).containsExactly("unnamed");
        Contract vague = withSignatory(without(ContractKind.CTG, MSA), collective("les caisses"));
        assertThat(tester.reasons(rural(vague, true))).containsExactly("hidden");
    }

    private static Contract rural(Contract contract, boolean rural) {
        return Contract.builder()
                .from(contract)
                .territory(Territory.builder()
                        .from(contract.getTerritory().orElseThrow())
                        .rural(rural)
                        .build())
                .build();
    }
}
