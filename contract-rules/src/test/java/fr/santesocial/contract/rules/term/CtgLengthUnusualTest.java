package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CtgLengthUnusualTest {
    private final RuleTester tester = RuleTester.of(new CtgLengthUnusual());

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource({
        "2022,       2025,       -,     -,                      -",
        "2022,       2026,       -,     -,                      -",
        "2022,       2027,       -,     -,                      -",
        "2022,       2024,       -,     /term/end,              -",
        "2022,       2028,       -,     /term/end,              -",
        "2022,       2024,       P4Y,   /term/end,              -",
        "2022-01-01, 2025-12-31, -,     -,                      -",
        "2022-01-01, 2025-12-30, -,     /term/end,              -",
        "2022-01-01, 2027-01-02, -,     /term/end,              -",
        "2022,       -,          P4Y,   -,                      -",
        "-,          -,          P3Y,   /term/declaredDuration, -",
        "-,          -,          P5Y1D, /term/declaredDuration, -",
        "2022,       -,          -,     -,                      length-unknown",
        "2025,       2022,       -,     -,                      reversed",
    })
    void judgesDatesOrDuration(String start, String end, String declared, String pointers, String reasons) {
        Contract contract = TermContracts.withTerm(
                ContractKind.CTG, TermContracts.term(start, end, declared).build());
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2022, 2024, 3 ans", "2022, 2029, 7 ans"})
    void namesTheReadingNearerToTheUsualLengths(String start, String end, String length) {
        Contract contract = TermContracts.withTerm(
                ContractKind.PLUSS, TermContracts.term(start, end).build());
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .contains("(" + length + ")");
    }

    @Test
    void isNotAboutOtherKindsOfContract() {
        Contract cls = TermContracts.withTerm(TermContracts.term("2022", "2024").build());
        assertThat(tester.outcome(cls).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
