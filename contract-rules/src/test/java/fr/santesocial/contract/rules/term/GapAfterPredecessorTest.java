package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.RuleTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapAfterPredecessorTest {
    private final RuleTester tester = RuleTester.of(new GapAfterPredecessor());

    @ParameterizedTest(name = "former ends {0}, starts {1}")
    @CsvSource({
        "2022-12-31, 2023-01-01, -,           -",
        "2022-12-31, 2023-01-02, /term/start, -",
        "2022-12-31, 2022-06-01, -,           -",
        "2021,       2023,       /term/start, -",
        "2022-06,    2022-08,    /term/start, -",
        "2022,       2022-01-01, -,           -",
        "2022,       2023,       -,           dates-imprecise",
        "2022-12-31, 2023,       -,           dates-imprecise",
        "-,          2023,       -,           former-end-unknown",
        "2022,       -,          -,           start-unknown",
    })
    void looksForDaysBetween(String formerEnd, String start, String pointers, String reasons) {
        Contract contract = TermContracts.following(formerEnd, start);
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(reasons));
    }
}
