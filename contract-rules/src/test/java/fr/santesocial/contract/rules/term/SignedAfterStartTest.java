package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedAfterStartTest {
    private final RuleTester tester = RuleTester.of(new SignedAfterStart());

    @ParameterizedTest(name = "signed {0}, starts {1}")
    @CsvSource({
        "2023-07-04, 2022,       /signedOn, -",
        "2022-02-23, 2022-02-22, /signedOn, -",
        "2022-02-22, 2022-02-22, -,         -",
        "2021-12-31, 2022,       -,         -",
        "2022-02-23, 2022,       -,         dates-imprecise",
        "2022,       2022-03,    -,         dates-imprecise",
    })
    void comparesSignatureAndStart(String signed, String start, String pointers, String reasons) {
        Contract contract = Contract.builder()
                .from(TermContracts.withTerm(TermContracts.term(start, "-").build()))
                .signedOn(TermContracts.date(signed))
                .build();
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }

    @Test
    void takesTheFirstSignatoryWhereTheContractHasNoDate() {
        Contract contract = TermContracts.unsigned(
                        TermContracts.withTerm(TermContracts.term("2022", "-").build()))
                .signatories(List.of(signed("ars", "2024-05-01"), signed("caf", "2023-02-01")))
                .build();
        var finding = tester.outcome(contract).findings().get(0);
        assertThat(finding.getPointer()).isEqualTo("/signatories/1/signedOn");
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/term/start");
    }

    @Test
    void isNotApplicableWithoutSignatureOrStart() {
        Contract unsigned = TermContracts.unsigned(
                        TermContracts.withTerm(TermContracts.term("2022", "-").build()))
                .build();
        assertThat(tester.outcome(unsigned).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        Contract noStart = TermContracts.withTerm(Term.builder().build());
        assertThat(tester.outcome(noStart).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Signatory signed(String organisation, String date) {
        return Signatory.builder()
                .organisation(organisation)
                .signedOn(TermContracts.date(date))
                .build();
    }
}
