package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.CAF;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CafMissingTest {
    private static final Contract WITHOUT = without(ContractKind.CTG, CAF);
    private final RuleTester tester = RuleTester.of(new CafMissing());

    @Test
    void findsThatTheCafDoesNotSign() {
        assertThat(tester.pointers(WITHOUT)).containsExactly("/signatories");
        assertThat(tester.pointers(without(ContractKind.PLUSS, CAF))).containsExactly("/signatories");
    }

    @Test
    void isNotAboutCls() {
        assertThat(tester.outcome(without(ContractKind.CLS, CAF)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void isContentWithAPlannedSignatureUntilSigned() {
        Contract signed = withSignatory(WITHOUT, signing("caf", SignatoryRole.EXPECTED));
        Contract preparation =
                Contract.builder().from(signed).stage(ContractStage.PREPARATION).build();
        assertThat(tester.outcome(preparation).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.pointers(signed)).containsExactly("/signatories");
        assertThat(french(tester.outcome(signed).findings().get(0)))
                .isEqualTo("La caisse d'allocations familiales (CAF) figure seulement parmi les signataires attendus"
                        + " ou à venir, alors que le contrat est signé.");
    }

    @Test
    void cannotTellWhatACollectiveHides() {
        assertThat(tester.reasons(withSignatory(WITHOUT, collective("les financeurs"))))
                .containsExactly("hidden");
    }

    @Test
    void readsAnEmptyListByStage() {
        Contract empty = signedBy(ContractKind.CTG);
        Contract signed = Contract.builder()
                .from(empty)
                .stage(ContractStage.FRAMEWORK_SIGNED)
                .build();
        Contract unstated =
                Contract.builder().from(empty).stage(Optional.empty()).build();
        assertThat(tester.pointers(signed)).containsExactly("/signatories");
        assertThat(tester.reasons(unstated)).containsExactly("unnamed");
    }
}
