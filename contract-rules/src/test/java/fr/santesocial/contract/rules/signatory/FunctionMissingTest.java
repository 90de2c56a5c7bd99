package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionMissingTest {
    private final RuleTester tester = RuleTester.of(new FunctionMissing());

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void findsThatNoFunctionIsStated(ContractKind kind) {
        Contract contract = signedBy(kind, signing("ars"), bare("caf"), bare("inconnue"));
        assertThat(tester.pointers(contract)).containsExactly("/signatories/1/functions", "/signatories/2/functions");
    }

    @Test
    void namesTheOrganisation() {
        var finding = tester.outcome(signedBy(ContractKind.CLS, bare("caf")))
                .findings()
                .get(0);
        assertThat(french(finding))
                .isEqualTo("La fonction de la personne qui signe pour « Caisse d'allocations familiales »"
                        + " n'est pas indiquée.");
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatoryRole.class,
            names = {"EXPECTED", "LATER"})
    void waitsForThoseWhoHaveNotSigned(SignatoryRole role) {
        Signatory later = Signatory.builder().organisation("caf").role(role).build();
        assertThat(tester.outcome(signedBy(ContractKind.CLS, later)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatoryRole.class,
            names = {"PARTY", "ASSOCIATED"})
    void looksAtThoseWhoSign(SignatoryRole role) {
        Signatory now = Signatory.builder().organisation("caf").role(role).build();
        assertThat(tester.pointers(signedBy(ContractKind.CLS, now))).containsExactly("/signatories/0/functions");
    }

    @Test
    void asksNothingOfACollective() {
        assertThat(tester.outcome(signedBy(ContractKind.CLS, collective("l'ensemble des maires")))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void leavesAmendmentsToTheirOwnRules() {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .addAmendments(Amendment.builder().addSignatories(bare("caf")).build())
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    private static Signatory bare(String organisation) {
        return Signatory.builder().organisation(organisation).build();
    }
}
