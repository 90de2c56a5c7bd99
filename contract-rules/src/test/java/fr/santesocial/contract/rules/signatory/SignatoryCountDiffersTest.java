package fr.santesocial.contract.rules.signatory;

import static fr.santesocial.contract.rules.signatory.SignatoryCases.collective;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.french;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signedBy;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.signing;
import static fr.santesocial.contract.rules.signatory.SignatoryCases.withSignatory;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatoryCountDiffersTest {
    private static final Contract SIX = ReferenceContracts.sound(ContractKind.CLS);
    private final RuleTester tester = RuleTester.of(new SignatoryCountDiffers());

    @ParameterizedTest(name = "{0} declared, six listed")
    @CsvSource({"5, false", "6, true", "7, false", "18, false"})
    void comparesWithTheList(int declared, boolean silent) {
        assertThat(tester.pointers(declaring(SIX, declared)))
                .isEqualTo(silent ? List.of() : List.of("/declaredCounts/0/count"));
    }

    @Test
    void saysBothNumbers() {
        var finding = tester.outcome(declaring(SIX, 18)).findings().get(0);
        assertThat(french(finding)).isEqualTo("Le document annonce 18 signataires ; la liste en compte 6.");
        assertThat(finding.getRelated().get(0).pointer()).isEqualTo("/signatories");
    }

    @Test
    void countsWhatACollectiveIsExpectedToBring() {
        Contract contract = withSignatory(SIX, collective("l'ensemble des maires", 11));
        assertThat(tester.outcome(declaring(contract, 17)).status()).isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.pointers(declaring(contract, 7))).hasSize(1);
    }

    @Test
    void cannotCountACollectiveOfUnknownSize() {
        Contract contract = declaring(withSignatory(SIX, collective("l'ensemble des maires")), 17);
        assertThat(tester.reasons(contract)).containsExactly("collective");
        assertThat(tester.pointers(contract)).isEmpty();
    }

    @ParameterizedTest(name = "{0} declared, six and one to come")
    @CsvSource({"5, false", "6, true", "7, true", "8, false"})
    void acceptsCountsWithAndWithoutThoseToCome(int declared, boolean silent) {
        Contract contract = withSignatory(SIX, signing("plus-tard", SignatoryRole.LATER));
        assertThat(tester.pointers(declaring(contract, declared))).hasSize(silent ? 0 : 1);
    }

    @Test
    void findsThatNobodyIsListed() {
        assertThat(tester.pointers(declaring(signedBy(ContractKind.CLS), 3)))
                .containsExactly("/declaredCounts/0/count");
    }

    @Test
    void overflowsNowhere() {
        Contract contract = signedBy(
                ContractKind.CLS,
                collective("a", Integer.MAX_VALUE),
                collective("b", Integer.MAX_VALUE),
                signing("ars"));
        assertThat(french(tester.outcome(declaring(contract, 1)).findings().get(0))
                        .replaceAll("[^0-9]", ""))
                .isEqualTo("1" + "4294967295");
    }

    @Test
    void isNotApplicableToOtherCountsOrNone() {
        Contract partners = Contract.builder()
                .from(SIX)
                .addDeclaredCounts(count(CountedElement.PARTNERS, 99))
                .addDeclaredCounts(
                        DeclaredCount.builder().of(CountedElement.SIGNATORIES).build())
                .build();
        assertThat(tester.outcome(partners).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(SIX).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Contract declaring(Contract contract, int count) {
        return Contract.builder()
                .from(contract)
                .addDeclaredCounts(count(CountedElement.SIGNATORIES, count))
                .build();
    }

    private static DeclaredCount count(CountedElement of, int count) {
        return DeclaredCount.builder().of(of).count(count).build();
    }
}
