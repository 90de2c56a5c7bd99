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
        "2022-06-01, 2025,       -,     /term/end,              -",
        "2022-01-02, 2025,       -,     /term/end,              -",
        "2022-01-01, 2025,       -,     -,                      imprecise",
        "2022-06-01, 2026,       -,     -,                      imprecise",
        "2022-01-01, 2026,       -,     -,                      -",
        "2022-01-02, 2026,       -,     -,                      imprecise",
        "2022,       2026-12-30, -,     -,                      imprecise",
        "2022-06-01, 2027,       -,     -,                      imprecise",
        "2022-06-01, 2028,       -,     /term/end,              -",
        "2022,       2028-01-01, -,     /term/end,              -",
        "2022,       2027-12-31, -,     -,                      imprecise",
        "2022-03,    2026-02-27, -,     /term/end,              -",
        "2022-03,    2026-02-28, -,     -,                      imprecise",
        "2022-03,    2026-06-15, -,     -,                      -",
        "2022-06-01, 2026,       P4Y,   -,                      -",
        "2022-06-01, 2026,       P44M,  /term/end,              -",
        "2022-06-01, 2026,       P5Y,   -,                      imprecise",
        "2022-06-01, 2025,       P4Y,   /term/end,              -",
        "2022-06-01, 2026,       P2147483647Y, -,               imprecise",
        "2025-06-01, 2022,       -,     -,                      reversed",
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
    @CsvSource({
        "2022,       2024,       3 ans au plus",
        "2022,       2029,       7 ans au moins",
        "2022-01,    2029-12,    7 ans 11 mois au moins",
        "2022-01-01, 2029-12-31, 8 ans",
        "2022-01-01, 2024-12-31, 3 ans",
    })
    void namesTheReadingNearerToTheUsualLengths(String start, String end, String length) {
        Contract contract = TermContracts.withTerm(
                ContractKind.PLUSS, TermContracts.term(start, end).build());
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.FRENCH))
                .contains("(" + length + ")");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2022-06-01, 2025,    3 ans 7 mois au plus,  at most 3 years 7 months",
        "2022-06-01, 2028,    5 ans 7 mois au moins, at least 5 years 7 months",
    })
    void namesTheBoundWhereTheDatesAreNotAsPrecise(String start, String end, String french, String english) {
        Contract contract = TermContracts.withTerm(
                ContractKind.CTG, TermContracts.term(start, end).build());
        var finding = tester.outcome(contract).findings().get(0);
        assertThat(finding.message(Locale.FRENCH)).contains("(" + french + ")");
        assertThat(finding.message(Locale.ENGLISH)).contains("(" + english + ")");
    }

    @Test
    void saysBetweenWhichLengthsItCannotDecide() {
        Contract contract = TermContracts.withTerm(
                ContractKind.CTG, TermContracts.term("2022-06-01", "2026").build());
        assertThat(tester.outcome(contract).undecided().get(0).message(Locale.FRENCH))
                .contains("de 3 ans 7 mois à 4 ans 7 mois");
    }

    @Test
    void isNotAboutOtherKindsOfContract() {
        Contract cls = TermContracts.withTerm(TermContracts.term("2022", "2024").build());
        assertThat(tester.outcome(cls).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
