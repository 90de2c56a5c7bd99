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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(findings.get(0).message(Locale.FRENCH))
                .endsWith(": une date de signature (2017), le stade « contrat-cadre signé ».");
        assertThat(findings.get(0).fix(Locale.FRENCH)).contains("et expliquez-le dans la note");
    }

    @ParameterizedTest(name = "signed {0}")
    @CsvSource({
        "2017-03-14, une signature datée du 14 mars 2017.",
        "2017-08-01, une signature datée du 1er août 2017.",
        "2017-08,    une date de signature (août 2017).",
    })
    void namesTheDateAsPreciselyAsItIs(String date, String words) {
        Contract contract = Contract.builder()
                .from(NOT_HELD)
                .signedOn(PartialDate.parse(date))
                .build();
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .endsWith(": " + words);
    }

    @Test
    void firesBesideTheDateOfOneSignatory() {
        Contract contract = Contract.builder()
                .from(NOT_HELD)
                .addSignatory(Signatory.builder()
                        .organisation("msa")
                        .signedOn(PartialDate.of(2017))
                        .build())
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
