package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.budgeted;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedBasesTest {
    private final RuleTester tester = RuleTester.of(new MixedBases());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "alike,                             100, ars 50; caf 50,                           PASSED",
        "with and without tax,              100, ars 50 HT; caf 50 TTC,                    FAILED",
        "a range without tax,               100, ars 40..60 HT; caf 50 TTC,                FAILED",
        "one end without tax,               100, ars ..60 HT; caf 50 TTC,                  FAILED",
        "the other end without tax,         100, ars 40.. HT; caf 50 TTC,                  FAILED",
        "all with tax,                      100, ars 50 TTC; caf 50 TTC,                   PASSED",
        "some do not say,                   100, ars 50 TTC; caf 50,                       NOT_EVALUATED",
        "both and some do not say,          100, ars 30 TTC; caf 30 HT; msa 40,            FAILED",
        "yearly and whole,                  100, ars 50 PER_YEAR; caf 50 TOTAL,            FAILED",
        "yearly and not said,               100, ars 50 PER_YEAR; caf 50,                  NOT_EVALUATED",
        "yearly and whole and not said,     150, ars 50 PER_YEAR; caf 50; msa 50 TOTAL,    FAILED",
        "whole and not said,                100, ars 50 TOTAL; caf 50,                     PASSED",
        "all yearly,                        100, ars 50 PER_YEAR; caf 50 PER_YEAR,         PASSED",
        "yearly and per post,               100, ars 50 PER_YEAR; caf 50 PER_POST,         PASSED",
        "per post and whole,                100, ars 50 PER_POST; caf 50 TOTAL,            PASSED",
        "yearly times its years,            200, ars 50 PER_YEAR p:2024/2026; caf 50,      PASSED",
        "yearly times its years and whole,  200, ars 50 PER_YEAR p:2024/2026; caf 50 TOTAL, PASSED",
        "yearly counted once,               100, ars 50 PER_YEAR p:2024/2026; caf 50 TOTAL, FAILED",
        "yearly counted once and not said,  100, ars 50 PER_YEAR p:2024/2026; caf 50,      NOT_EVALUATED",
        "a total that is no single amount,  t:selon, ars 50 PER_YEAR p:2024/2026; caf 50,  NOT_APPLICABLE",
        "yearly counted and tax not said,   200, ars 50 PER_YEAR p:2024/2026 HT; caf 50,   NOT_EVALUATED",
        "no declared total,                 '',  ars 50 HT; caf 50 TTC,                    NOT_APPLICABLE",
        "one amount,                        100, ars 50 HT; caf TTC,                       NOT_APPLICABLE",
        "a share has no tax,                100, ars 50 HT; caf 50% TTC,                   NOT_APPLICABLE",
        "words have no tax,                 100, ars 50 HT; caf t:selon TTC,               NOT_APPLICABLE",
        "what was refused,                  100, ars 50 HT; caf 50 HT; msa 50 TTC REFUSED, PASSED",
    })
    void oneTotalAddsWhatIsAlike(String name, String budget, String lines, OutcomeStatus status) {
        assertThat(tester.outcome(budgeted(budget, lines)).status()).as(name).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "operations mix,                  100, '',                  ars 50 HT; caf 50 TTC, FAILED,        ''",
        "fiche and operations mix,        200, ars 50 HT; msa 50 TTC, ars 50 HT; caf 50 TTC, FAILED,      ''",
        "operations only tell apart,      120, ars 120 TTC,         ars 100 HT,            PASSED,        ''",
        "operations are the budget,       100, ars 120 TTC,         ars 100 HT,            PASSED,        ''",
        "a share tells apart,             100, msa 100%,            ars 50 HT; caf 50 TTC, PASSED,        ''",
        "refused lines apart,             120, ars 120 TTC; msa 5 HT REFUSED, ars 100 HT,  PASSED,        ''",
        "no reading agrees,               200, ars 120 TTC,         ars 100 HT,            NOT_EVALUATED, operations",
        "only together it agrees,         220, ars 120 TTC,         ars 100 HT,            NOT_EVALUATED, operations",
        "the fiche mixes alone,           200, ars 50 HT; caf 60 TTC, ars 100 HT,          NOT_EVALUATED, operations",
        "the fiche alone has no euros,    100, ars,                 ars 50 HT; caf 50 TTC, FAILED,        ''",
        "years of operations,             100, ars 100 TOTAL,       ars 50 PER_YEAR,       PASSED,        ''",
        "years that are reckoned,         150, ars 50 PER_YEAR p:2024/2026, ars 50 TOTAL,  PASSED,        ''",
        "years of operations not said,    200, ars 100,             ars 50 PER_YEAR,       NOT_EVALUATED, years",
        "tax of operations not said,      200, ars 120 TTC,         ars 100,               NOT_EVALUATED, tax",
        "tax not said and agreeing,       120, ars 120 TTC,         ars 100,               PASSED,        ''",
        "all alike,                       300, ars 120 TTC,         ars 100 TTC,           PASSED,        ''",
    })
    void operationsMayOnlyTellTheFichesLinesApart(
            String name, String budget, String own, String operation, OutcomeStatus status, String reason) {
        Contract contract = budgeted(budget, own, operation);
        assertThat(tester.outcome(contract).status()).as(name).isEqualTo(status);
        assertThat(tester.reasons(contract)).as(name).isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @Test
    void takesTheLinesOfOperations() {
        assertThat(tester.pointers(budgeted("100", "", "ars 50 HT", "caf 50 TTC")))
                .containsExactly("/fichesActions/0/budget");
    }

    @Test
    void saysWhatIsMixed() {
        assertThat(message("ars 50 HT; caf 50 TTC"))
                .isEqualTo("Dans la fiche « 1.1 », le budget additionne des montants hors taxes et des montants"
                        + " toutes taxes comprises.");
        assertThat(message("ars 50 PER_YEAR; caf 50 TOTAL"))
                .isEqualTo("Dans la fiche « 1.1 », le budget additionne des montants par an et des montants pour"
                        + " toute la durée.");
    }

    @Test
    void saysHowManyAmountsItLookedAt() {
        var open = tester.outcome(budgeted("100", "ars 50 HT; caf 50; msa")).undecided();
        assertThat(open).singleElement().satisfies(undecided -> {
            assertThat(undecided.getReason()).isEqualTo("financing.mixed-bases.reason.tax");
            assertThat(undecided.getSpot().pointer()).isEqualTo("/fichesActions/0/budget");
            assertThat(french(undecided)).contains("certains des 2 montants");
        });
    }

    @Test
    void saysWhyItCannotTell() {
        assertThat(reason("ars 50 PER_YEAR; caf 50")).contains("« 1.1 »", "certains des 2 montants sont donnés par an");
        assertThat(reason("ars 50 HT", "caf 60 TTC")).contains("« 1.1 »", "s'ajoutent à ceux de la fiche");
    }

    private String reason(String own, String... operations) {
        return french(
                tester.outcome(budgeted("100", own, operations)).undecided().get(0));
    }

    private String message(String lines) {
        return french(tester.outcome(budgeted("100", lines)).findings().get(0));
    }
}
