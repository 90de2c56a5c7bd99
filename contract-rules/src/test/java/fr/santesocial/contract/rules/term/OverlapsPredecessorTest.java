package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapsPredecessorTest {
    private final RuleTester tester = RuleTester.of(new OverlapsPredecessor());

    @ParameterizedTest(name = "former ends {0}, starts {1}")
    @CsvSource({
        "2022,       2023,       -,           -",
        "2023,       2022,       /term/start, -",
        "2023-06-30, 2023-07-01, -,           -",
        "2023-06-30, 2023-06-30, /term/start, -",
        "2023,       2023-01-01, /term/start, -",
        "2023,       2023,       -,           dates-imprecise",
        "2023-06,    2023,       -,           dates-imprecise",
        "-,          2023,       -,           former-end-unknown",
        "2022,       -,          -,           start-unknown",
    })
    void comparesTheFormerEndWithTheStart(String formerEnd, String start, String pointers, String reasons) {
        Contract contract = TermContracts.following(formerEnd, start);
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }

    @Test
    void relatesTheFormerEnd() {
        var finding = tester.outcome(TermContracts.following("2024", "2023"))
                .findings()
                .get(0);
        assertThat(finding.getRelated()).extracting(Spot::pointer).containsExactly("/predecessor/period/end");
    }

    @Test
    void cannotDecideWhereThePredecessorHasNoPeriod() {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .predecessor(ContractLink.builder().title("CLS 1").build())
                .build();
        assertThat(tester.reasons(contract)).containsExactly("former-end-unknown");
    }

    @Test
    void isNotApplicableWithoutPredecessor() {
        assertThat(tester.outcome(ReferenceContracts.sound(ContractKind.CLS)).status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
