package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.ARS;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.EPCI;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.joinedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.without;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withoutKind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArsMissingTest {
    private static final Contract WITHOUT = without(ContractKind.CLS, ARS);
    private final RuleTester tester = RuleTester.of(new ArsMissing());

    @Test
    void findsThatTheArsDoesNotSign() {
        Finding finding = tester.outcome(WITHOUT).findings().get(0);
        assertThat(finding.getPointer()).isEqualTo("/signatories");
        assertThat(french(finding))
                .isEqualTo("L'agence régionale de santé (ARS) ne figure pas parmi les signataires (5 nommés).");
    }

    @ParameterizedTest(name = "at stage {0} it is {1}")
    @CsvSource({"PREPARATION, INFO", "FRAMEWORK_SIGNED, ERROR", "IN_FORCE, ERROR", "CLOSED, ERROR"})
    void isGradedByStage(ContractStage stage, Severity severity) {
        Contract contract = Contract.builder().from(WITHOUT).stage(stage).build();
        assertThat(tester.outcome(contract).findings())
                .singleElement()
                .extracting(Finding::getSeverity)
                .isEqualTo(severity);
    }

    @ParameterizedTest(name = "empty list at stage {0}")
    @CsvSource({"FRAMEWORK_SIGNED", "IN_FORCE", "CLOSED"})
    void takesAnEmptyListForAFaultOnceSigned(ContractStage stage) {
        Contract contract =
                Contract.builder().from(signedBy(ContractKind.CLS)).stage(stage).build();
        assertThat(tester.pointers(contract)).containsExactly("/signatories");
    }

    @Test
    void cannotTellFromAnEmptyListBefore() {
        Contract empty = signedBy(ContractKind.CLS);
        Contract preparation =
                Contract.builder().from(empty).stage(ContractStage.PREPARATION).build();
        Contract unstated =
                Contract.builder().from(empty).stage(Optional.empty()).build();
        assertThat(tester.reasons(preparation)).containsExactly("unnamed");
        assertThat(tester.reasons(unstated)).containsExactly("unnamed");
        assertThat(tester.pointers(unstated)).isEmpty();
    }

    @ParameterizedTest(name = "{1} at stage {0}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                PARTY,      PASSED",
                "-,                EXPECTED,   PASSED",
                "-,                LATER,      PASSED",
                "PREPARATION,      EXPECTED,   PASSED",
                "PREPARATION,      LATER,      PASSED",
                "FRAMEWORK_SIGNED, PARTY,      PASSED",
                "FRAMEWORK_SIGNED, ASSOCIATED, PASSED",
                "FRAMEWORK_SIGNED, EXPECTED,   FAILED",
                "IN_FORCE,         EXPECTED,   FAILED",
                "IN_FORCE,         LATER,      FAILED",
                "CLOSED,           LATER,      FAILED",
            })
    void countsAPlannedSignatureOnlyBeforeSigning(
            @org.jspecify.annotations.Nullable ContractStage stage, SignatoryRole role, OutcomeStatus status) {
        Contract contract = Contract.builder()
                .from(withSignatory(WITHOUT, signing("ars", role)))
                .stage(Optional.ofNullable(stage))
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(status);
    }

    @Test
    void pointsToTheSignaturesThatAreOnlyPlanned() {
        Finding finding = tester.outcome(withSignatory(WITHOUT, signing("ars", SignatoryRole.EXPECTED)))
                .findings()
                .get(0);
        assertThat(finding.getPointer()).isEqualTo("/signatories");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/signatories/5/role");
        assertThat(french(finding))
                .isEqualTo("L'agence régionale de santé (ARS) figure seulement parmi les signataires attendus"
                        + " ou à venir, alors que le contrat est signé.");
    }

    @Test
    void aPlannedSignatureHidesNobodyOnceSigned() {
        Signatory planned = signing("inconnue", SignatoryRole.LATER);
        assertThat(tester.pointers(withSignatory(WITHOUT, planned))).containsExactly("/signatories");
        assertThat(tester.pointers(signedBy(ContractKind.CLS, planned))).containsExactly("/signatories");
    }

    @Test
    void mayorsHideNobodyElse() {
        assertThat(tester.pointers(withSignatory(WITHOUT, collective("l'ensemble des maires"))))
                .containsExactly("/signatories");
    }

    @Test
    void cannotTellWhereASignatoryMayHideIt() {
        Contract noKind = joinedBy(WITHOUT, withoutKind("agence", "L'agence"));
        Contract unresolved = withSignatory(WITHOUT, signing("inconnue"));
        Contract group = withSignatory(WITHOUT, collective("les institutions signataires"));
        for (Contract contract : java.util.List.of(noKind, unresolved, group)) {
            assertThat(tester.reasons(contract)).containsExactly("hidden");
            assertThat(tester.pointers(contract)).isEmpty();
        }
        assertThat(tester.outcome(group).undecided().get(0).message(java.util.Locale.FRENCH))
                .contains("les institutions signataires");
    }

    @Test
    void findsItBesideWhatMightHideIt() {
        Contract contract = signedBy(ContractKind.CLS, collective("les institutions"), signing("ars"));
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void isNotAboutCtg() {
        assertThat(tester.outcome(without(ContractKind.CTG, ARS, EPCI)).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.pointers(without(ContractKind.PLUSS, ARS))).containsExactly("/signatories");
    }
}
