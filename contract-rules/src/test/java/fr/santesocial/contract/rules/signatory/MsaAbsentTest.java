package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.MSA;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import org.junit.jupiter.api.Test;

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
