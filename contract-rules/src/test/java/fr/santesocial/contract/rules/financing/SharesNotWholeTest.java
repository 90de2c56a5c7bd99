package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.budgeted;
import static fr.santesocial.contract.rules.financing.FinancingCases.fiche;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static fr.santesocial.contract.rules.financing.FinancingCases.lines;
import static fr.santesocial.contract.rules.financing.FinancingCases.posts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesNotWholeTest {
    private static final String FINANCINGS = "/fichesActions/0/financings";
    private final RuleTester tester = RuleTester.of(new SharesNotWhole());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the whole,                        ars 50%; caf 25%; msa 25%,                     PASSED",
        "a tenth less,                     ars 33.3%; caf 33.3%; msa 33.3%,               PASSED",
        "more than a tenth less,           ars 33.3%; caf 33.3%; msa 33.29%,              FAILED",
        "a tenth more,                     ars 50%; caf 50.1%,                            PASSED",
        "more than a tenth more,           ars 50%; caf 50.11%,                           FAILED",
        "one funder for all,               ars 100%,                                      PASSED",
        "one funder for half,              ars 50%,                                       FAILED",
        "shares with their amounts,        ars 50% 5000; caf 40% 4000,                    FAILED",
        "an amount,                        ars 50%; caf 4000,                             NOT_APPLICABLE",
        "a rest that is not said,          ars 50%; caf t:le_reste,                       NOT_APPLICABLE",
        "a line without amount,            ars 50%; caf,                                  NOT_APPLICABLE",
        "no line,                          '',                                            NOT_APPLICABLE",
        "refused and replaced,             ars 50%; caf 50%; msa 50% REFUSED,             PASSED",
        "refused and not replaced,         ars 50%; msa 50% REFUSED,                      PASSED",
        "refused or not,                   ars 50%; msa 40% REFUSED,                      FAILED",
        "all refused,                      ars 50% REFUSED; msa 40% REFUSED,              NOT_APPLICABLE",
        "one line and refused,             ars 50% REFUSED,                               NOT_APPLICABLE",
        "whole in each year but not said,  ars 100% p:2024/2024; caf 90%,                 NOT_EVALUATED",
        "whole at each end of the time,    ars 100% p:2024/; caf 100% p:/2024,            PASSED",
        "one of the fields,                ars 50% CARE FAMILY; caf 40% FAMILY CARE,      FAILED",
        "with a unit and without,          ars 80% u:poste; caf 10%,                      NOT_EVALUATED",
        "whole every year,                 ars 50% p:2024/2024; caf 50% p:2024/2024; ars 100% p:2025/2025, PASSED",
        "whole one year only,              ars 50% p:2024/2024; caf 50% p:2024/2024; ars 90% p:2025/2025, NOT_EVALUATED",
        "whole in each field,              ars 100% CARE; caf 100% FAMILY,                PASSED",
        "of different posts,               ars 80% PER_POST u:médiateur; caf 10% PER_POST u:animateur, NOT_EVALUATED",
        "of a post,                        ars 80% PER_POST; caf 10% PER_POST,            FAILED",
        "of a post and of the total,       ars 80% PER_POST; caf 10%,                     NOT_EVALUATED",
        "whole together,                   ars 80% PER_POST; caf 20%,                     PASSED",
        "with and without tax,             ars 80% HT; caf 10% TTC,                       NOT_EVALUATED",
        "said to be of the total,          ars 80% TOTAL; caf 10%,                        FAILED",
        "one unit in other letters,        ars 80% u:Poste; caf 10% u:poste,              FAILED",
    })
    void sharesMakeUpTheWhole(String name, String lines, OutcomeStatus status) {
        assertThat(tester.outcome(fiche(lines)).status()).as(name).isEqualTo(status);
    }

    @Test
    void saysWhatTheyAddUpTo() {
        var finding = tester.outcome(fiche("ars 50%; caf 40.5%; msa 5% REFUSED"))
                .findings()
                .get(0);
        assertThat(finding.getPointer()).isEqualTo(FINANCINGS);
        assertThat(french(finding))
                .isEqualTo("Les parts des financeurs de « 1.1 » font 90,5 % au total, et non 100 %.");
    }

    @Test
    void saysHowManyAreOfDifferentThings() {
        var open = tester.outcome(fiche("ars 50% PER_POST; caf 40%; msa 5% REFUSED"))
                .undecided()
                .get(0);
        assertThat(open.getReason()).isEqualTo("financing.shares-not-whole.reason.apart");
        assertThat(open.getSpot().pointer()).isEqualTo(FINANCINGS);
        assertThat(french(open)).startsWith("Les 2 parts des financeurs de « 1.1 »");
    }

    @Test
    void looksAtFichesOperationsAndPostsEachByItself() {
        assertThat(tester.pointers(budgeted("", "ars 60%; caf 40%", "ars 60%", "caf 40%")))
                .containsExactly(
                        "/fichesActions/0/operations/0/financings", "/fichesActions/0/operations/1/financings");
        assertThat(tester.pointers(posts(ContractKind.CLS, "Coordinatrice: ars 50%; caf 25%; msa 24%")))
                .containsExactly("/governance/coordination/0/financings");
    }

    @Test
    void leavesTheContractsOwnLinesAlone() {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .financings(lines("ars 50%"))
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.reasons(contract)).isEqualTo(List.of("nothing"));
    }
}
