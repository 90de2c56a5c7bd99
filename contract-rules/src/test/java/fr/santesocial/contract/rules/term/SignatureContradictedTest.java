package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignatureContradictedTest {
    private static final Contract NOT_HELD = TermContracts.unsigned(ReferenceContracts.sound(ContractKind.CLS))
            .signatureNotHeld(true)
            .build();
    private final RuleTester tester = RuleTester.of(new SignatureContradicted());

    @Test
    void isSilentWhereNothingElseSpeaksOfASignature() {
        assertThat(tester.outcome(NOT_HELD).status()).isEqualTo(OutcomeStatus.PASSED);
        Contract prepared = Contract.builder()
                .from(NOT_HELD)
                .stage(ContractStage.PREPARATION)
                .build();
        assertThat(tester.outcome(prepared).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void firesBesideADateAndAStageOnce() {
        Contract contract = Contract.builder()
                .from(NOT_HELD)
                .signedOn(PartialDate.of(2017))
                .stage(ContractStage.FRAMEWORK_SIGNED)
                .build();
        var findings = tester.outcome(contract).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getPointer()).isEqualTo("/signatureNotHeld");
        assertThat(findings.get(0).getRelated())
                .extracting(Spot::pointer)
                .containsExactlyInAnyOrder("/signedOn", "/stage");
        assertThat(findings.get(0).message(Locale.FRENCH)).endsWith(": 2017, contrat-cadre signé.");
    }

    @Test
    void firesBesideTheDateOfOneSignatory() {
        Contract contract = Contract.builder()
                .from(NOT_HELD)
                .addSignatory(Signatory.builder().signedOn(PartialDate.of(2017)).build())
                .build();
        assertThat(tester.pointers(contract)).containsExactly("/signatureNotHeld");
    }

    @Test
    void firesBesideAStageAlone() {
        Contract contract =
                Contract.builder().from(NOT_HELD).stage(ContractStage.CLOSED).build();
        assertThat(tester.pointers(contract)).containsExactly("/signatureNotHeld");
    }

    @Test
    void isNotApplicableWhereTheSignatureWasHeld() {
        Contract held = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .signatureNotHeld(false)
                .build();
        assertThat(tester.outcome(held).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
