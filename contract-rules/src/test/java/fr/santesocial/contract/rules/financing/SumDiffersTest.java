package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.budgeted;
import static fr.santesocial.contract.rules.financing.FinancingCases.fiche;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Undecided;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumDiffersTest {
    private static final String BUDGET = "/fichesActions/0/budget";
    private final RuleTester tester = RuleTester.of(new SumDiffers());

    @Test
    void saysWhatWasDeclaredAndWhatWasCounted() {
        var outcome = tester.outcome(budgeted("30000", "ars 15000; caf 11707"));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(BUDGET);
            assertThat(french(finding))
                    .isEqualTo("Dans la fiche « 1.1 », le budget annoncé est de 30 000 €, mais ses financements"
                            + " s'élèvent à 26 707 €.");
        });
        assertThat(french(tester.outcome(budgeted("30000", "ars 15000"))
                        .findings()
                        .get(0)))
                .contains("son unique financement s'élève à 15 000 €");
    }

    @Test
    void writesASumOfSharesLikeAnyAmount() {
        assertThat(french(tester.outcome(budgeted("20000", "ars 50%; caf 8000"))
                        .findings()
                        .get(0)))
                .isEqualTo("Dans la fiche « 1.1 », le budget annoncé est de 20 000 €, mais ses financements"
                        + " s'élèvent à 18 000 €.");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "agrees,                        26707,    ars 15000; caf 11707,                           false",
        "a cent more,                   26707.01, ars 15000; caf 11707,                           true",
        "a cent less,                   26706.99, ars 15000; caf 11707,                           true",
        "said to be whole,              20000,    ars 15000 TOTAL; caf 5000,                      false",
        "said to be whole and wrong,    20001,    ars 15000 TOTAL; caf 5000,                      true",
        "all with tax,                  20000,    ars 15000 TTC; caf 5000 TTC,                    false",
        "all with tax and wrong,        20001,    ars 15000 TTC; caf 5000 TTC,                    true",
        "a share beside an amount,      20000,    ars 50%; caf 10000,                             false",
        "a share less than a thousandth off, 20000, ars 50%; caf 10020,                           false",
        "a share further off,           20000,    ars 50%; caf 10020.01,                          true",
        "a share that falls short,      20000,    ars 50%; caf 9979.99,                           true",
        "the amount wins over its share, 20000,   ars 50% 12000; caf 8000,                        false",
        "an amount with its share is exact, 20000, ars 50% 10000; caf 10001,                      true",
        "what was refused was replaced, 20000,    ars 15000; caf 5000; msa 5000 REFUSED,          false",
        "what was refused was not,      20000,    ars 15000; msa 5000 REFUSED,                    false",
        "neither,                       20000,    ars 15000; msa 4000 REFUSED,                    true",
        "a refused line without amount, 20000,    ars 15000; caf 4000; msa REFUSED,               true",
    })
    void comparesTheSumWithTheBudget(String name, String budget, String lines, boolean fires) {
        var outcome = tester.outcome(budgeted(budget, lines));
        assertThat(outcome.status()).as(name).isEqualTo(fires ? OutcomeStatus.FAILED : OutcomeStatus.PASSED);
    }

    @Test
    void countsAgainstTheBudgetWithoutWhatWasRefused() {
        assertThat(tester.outcome(budgeted("20000", "ars 15000; msa 4000 REFUSED"))
                        .findings()
                        .get(0)
                        .message(Locale.ENGLISH))
                .contains("comes to €15,000");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "operations tell the lines of the fiche apart, 20000, ars 20000, ars 15000, ars 5000,  ''",
        "they are further money,                       40000, ars 20000, ars 15000, ars 5000,  ''",
        "neither,                                      30000, ars 20000, ars 15000, ars 5000,  finding",
        "only operations have lines,                   20000, '',        ars 15000, caf 5000,  ''",
        "only operations have lines and are wrong,     20001, '',        ars 15000, caf 5000,  finding",
        "an operation takes those of the fiche,        20000, ars 20000, '',        '',        ''",
        "which never count twice,                      40000, ars 20000, '',        '',        finding",
        "operations alone make up the total,           5000,  ars 1000,  ars 2000,  caf 3000,  ''",
        "not where one of them takes the fiche's,      5000,  ars 1000,  ars 5000,  '',        finding",
        "an operation of which nothing is known,       20000, '',        ars 15000, '',        operations",
        "it may well be without money,                 15000, '',        ars 15000, '',        ''",
    })
    void takesTheLinesOfOperations(
            String name, String budget, String own, String first, String second, String expected) {
        var contract = budgeted(budget, own, first, second);
        assertThat(tester.pointers(contract)).isEqualTo(expected.equals("finding") ? List.of(BUDGET) : List.of());
        assertThat(tester.reasons(contract))
                .isEqualTo(expected.isEmpty() || expected.equals("finding") ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3 financements sur 5 n'ont pas de montant unique | amounts | ars 5; caf 5; msa; ars 1..2; caf t:selon",
                "1 financement sur 2 n'a pas de montant unique | amounts | ars 5; caf t:selon",
                "2 financements sur 3 sont donnés par an | bases | ars 5 PER_YEAR; caf 5; msa 5 PER_POST",
                "1 financement sur 2 est donné par an | bases | ars 5 PER_UNIT; caf 5",
                "les 2 financements ne sont pas tous hors taxes | tax | ars 5 HT; caf 5 TTC",
                "les 2 financements ne sont pas tous hors taxes | tax | ars 5 HT; caf 5",
                "1 financement sur 2 n'a pas de montant unique | amounts | ars 5 HT; caf PER_YEAR; msa REFUSED",
            })
    void cannotAddWhatIsNotAlike(String words, String reason, String lines) {
        var contract = budgeted("100", lines);
        assertThat(tester.pointers(contract)).isEmpty();
        List<Undecided> undecided = tester.outcome(contract).undecided();
        assertThat(undecided).singleElement().satisfies(open -> {
            assertThat(open.getReason()).isEqualTo("financing.sum-differs.reason." + reason);
            assertThat(french(open)).contains(words);
            assertThat(open.getSpot().pointer()).isEqualTo(BUDGET);
        });
    }

    @ParameterizedTest
    @CsvSource({"10..20, ars 5, budget", "t:selon, ars 5, budget", "'', ars 15000; caf 11707, no-budget"})
    void needsADeclaredTotal(String budget, String lines, String reason) {
        assertThat(tester.reasons(budgeted(budget, lines))).isEqualTo(reason(lines, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|ars 15000", "''|ars 15000; caf", "100|''", "100|ars 50%; caf 40%", "''|''"})
    void isNotApplicableWhereThereIsNothingToAddUp(String budget, String lines) {
        assertThat(tester.outcome(budgeted(budget, lines)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void isEvaluatedWhereALineHasNoAmount() {
        assertThat(tester.reasons(budgeted("100", "ars"))).containsExactly("amounts");
    }

    @ParameterizedTest(name = "{0} digits before and {1} after the point")
    @CsvSource({"15, 0, false", "16, 0, true", "1, 6, false", "1, 7, true", "999999999, 0, true"})
    void doesNotReckonWithNumbersThatAreTooLong(int before, int after, boolean tooLong) {
        BigDecimal number = new BigDecimal(BigInteger.ONE, after == 0 ? 1 - before : after);
        var contract = fiche(
                ContractKind.CLS,
                "caf 5",
                fiche -> fiche.budget(Amount.builder().value(number).build()));
        assertThat(tester.reasons(contract)).isEqualTo(tooLong ? List.of("budget") : List.of());
        assertThat(tester.pointers(contract)).isEqualTo(tooLong ? List.of() : List.of(BUDGET));
    }

    private static List<String> reason(String lines, String reason) {
        return lines.isEmpty() ? List.of() : List.of(reason);
    }
}
