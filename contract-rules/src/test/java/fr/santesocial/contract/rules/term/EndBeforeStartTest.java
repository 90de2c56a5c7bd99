package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndBeforeStartTest {
    private final RuleTester tester = RuleTester.of(new EndBeforeStart());

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2024-01-01, 2023-12-31, /term/end",
        "2024,       2023,       /term/end",
        "2024-03,    2024-02-28, /term/end",
        "2024-03-15, 2024-03,    -",
        "2024-03-15, 2024,       -",
        "2024,       2024-01-01, -",
        "2024-01-01, 2024-01-01, -",
        "2024,       2027,       -",
    })
    void comparesTheLatestEndWithTheEarliestStart(String start, String end, String pointers) {
        Contract contract =
                TermContracts.withTerm(TermContracts.term(start, end).build());
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEmpty();
    }

    @Test
    void looksAtEveryPeriodOfTheDocument() {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.PLUSS))
                .predecessor(ContractLink.builder()
                        .title("CLS 1")
                        .period(TermContracts.period("2022", "2020"))
                        .build())
                .addPhase(Phase.builder()
                        .title("Diagnostic")
                        .period(TermContracts.period("2023-09", "2023-04"))
                        .build())
                .build();
        assertThat(tester.pointers(contract)).containsExactly("/predecessor/period/end", "/phases/0/period/end");
    }

    @Test
    void isNotApplicableWithoutTwoDatesToCompare() {
        Contract contract = Contract.builder()
                .id("c")
                .kind(ContractKind.CLS)
                .title("CLS")
                .term(TermContracts.term("2024", "-").build())
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
