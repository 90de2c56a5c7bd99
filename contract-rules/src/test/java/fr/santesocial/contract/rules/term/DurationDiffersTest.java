package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationDiffersTest {
    private static final String DECLARED = "/term/declaredDuration";
    private final RuleTester tester = RuleTester.of(new DurationDiffers());

    @ParameterizedTest(name = "{0} to {1}, {2}")
    @CsvSource({
        "2022,       2025,       P4Y,            silent",
        "2022,       2025,       P3Y,            silent",
        "2022,       2025,       P48M,           silent",
        "2022,       2025,       P5Y,            fires",
        "2022,       2025,       P2Y,            fires",
        "2022,       2025,       P3Y6M,          dates-imprecise",
        "2022,       2025,       P4Y6M,          fires",
        "2022-04,    2025-03,    P3Y,            silent",
        "2022-04,    2025-04,    P3Y,            silent",
        "2022-04,    2025-05,    P3Y,            fires",
        "2022-04,    2022-06,    P70D,           dates-imprecise",
        "2022-04-01, 2025-03-31, P3Y,            silent",
        "2022-04-01, 2025-04-01, P3Y,            silent",
        "2022-04-01, 2025-04-02, P3Y,            fires",
        "2022-04-01, 2025-03-30, P3Y,            fires",
        "2022-02-23, 2025,       P4Y,            silent",
        "2022-02-23, 2025,       P5Y,            fires",
        "2016,       2016,       P1Y,            silent",
        "2022,       2025,       P2147483647Y,   fires",
        "2022,       2025,       P-2147483648D,  fires",
        "-,          2025,       P4Y,            start-unknown",
        "2022,       -,          P4Y,            end-unknown",
        "-,          -,          P3Y,            start-unknown",
        "2025,       2022,       P3Y,            reversed",
    })
    void comparesBothReadings(String start, String end, String declared, String expected) {
        Contract contract =
                TermContracts.withTerm(TermContracts.term(start, end, declared).build());
        boolean decided = expected.equals("silent") || expected.equals("fires");
        assertThat(tester.pointers(contract)).isEqualTo(TermContracts.list(expected.equals("fires") ? DECLARED : "-"));
        assertThat(tester.reasons(contract)).isEqualTo(TermContracts.list(decided ? "-" : expected));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2022,       2025,       '4 ans en comptant la dernière année, 3 ans sinon',"
                + " '4 years counting the last year, 3 years otherwise'",
        "2022-04,    2025-05,    '3 ans 2 mois en comptant le dernier mois, 3 ans 1 mois sinon',"
                + " '3 years 2 months counting the last month, 3 years 1 month otherwise'",
        "2022-04-01, 2025-04-02, '3 ans 2 jours en comptant le dernier jour, 3 ans 1 jour sinon',"
                + " '3 years 2 days counting the last day, 3 years 1 day otherwise'",
        "2022-02-23, 2025-03,    '3 ans 2 mois en comptant le dernier mois, 3 ans 1 mois sinon',"
                + " '3 years 2 months counting the last month, 3 years 1 month otherwise'",
    })
    void namesBothReadingsAsPreciselyAsTheDatesAre(String start, String end, String french, String english) {
        Contract contract =
                TermContracts.withTerm(TermContracts.term(start, end, "P5Y").build());
        var finding = tester.outcome(contract).findings().get(0);
        assertThat(finding.message(Locale.FRENCH))
                .startsWith("La durée annoncée (5 ans) ne correspond pas aux dates (début : ")
                .endsWith(", qui donnent " + french + ".");
        assertThat(finding.message(Locale.ENGLISH)).endsWith(", which give " + english + ".");
    }

    @Test
    void isNotApplicableWithoutDeclaredDuration() {
        Contract contract =
                TermContracts.withTerm(TermContracts.term("2022", "2025").build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
