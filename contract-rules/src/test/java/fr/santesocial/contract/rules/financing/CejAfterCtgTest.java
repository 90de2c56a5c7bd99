package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.fiche;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CejAfterCtgTest {
    private static final String LINE = "/fichesActions/0/financings/0/line";
    private final RuleTester tester = RuleTester.of(new CejAfterCtg());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CEJ",
                "psej",
                "Contrat enfance jeunesse",
                "Contrat Enfance-Jeunesse (CEJ)",
                "Contrat enfance et jeunesse 2019-2022",
                "Prestation de service enfance jeunesse",
                "CAF : PSEJ ALSH",
            })
    void findsALineOfTheContractReplaced(String label) {
        var outcome = tester.outcome(labelled(ContractKind.CTG, label));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(LINE);
            assertThat(french(finding)).contains("« " + label + " »");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonus territoire CTG",
                "Bonus territoire (ex-CEJ)",
                "bonus territoire en remplacement du CEJ",
                "bonus territoire, anciennement PSEJ",
                "Contrat d'engagement jeune",
                "Contrat d'engagement jeune (CEJ)",
                "CEJ mission locale",
                "PSU",
                "PS jeunes",
                "Enfance jeunesse",
                "Service enfance jeunesse de la communauté de communes",
                "REAAP",
                "Contrat jeunesse",
                "CEJUS",
                "hors CEJ",
            })
    void takesNoOtherLineForOne(String label) {
        assertThat(tester.outcome(labelled(ContractKind.PLUSS, label)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void readsTheCodeToo() {
        Contract contract = lines(Financing.builder()
                .line(Coded.builder().label("Enfance").code("PSEJ").build())
                .build());
        assertThat(tester.outcome(contract).findings())
                .extracting(FinancingCases::french)
                .singleElement()
                .asString()
                .contains("« PSEJ »");
    }

    @ParameterizedTest(name = "paid {0}, contract from {1}")
    @CsvSource({
        "2020/2023,       2024-01-01, PASSED",
        "2020/2023-12-31, 2024-01-01, PASSED",
        "2020/2024-01-01, 2024-01-01, FAILED",
        "2020/2024,       2024-06-01, NOT_EVALUATED",
        "2020/,           2024-01-01, FAILED",
        "2020/,           -,          FAILED",
        "2012/2015,       -,          NOT_EVALUATED",
    })
    void moneyOfTheTimeBeforeIsNoneOfTheContract(String period, String start, OutcomeStatus status) {
        Contract contract = fiche(ContractKind.CTG, "caf l:CEJ p:" + period, fiche -> fiche);
        Contract dated = Contract.builder()
                .from(contract)
                .term(
                        start.equals("-")
                                ? Optional.empty()
                                : Optional.of(fr.santesocial.contract.model.Term.builder()
                                        .start(fr.santesocial.contract.model.value.PartialDate.parse(start))
                                        .build()))
                .build();
        assertThat(tester.outcome(dated).status()).isEqualTo(status);
        assertThat(tester.reasons(dated))
                .isEqualTo(
                        status == OutcomeStatus.NOT_EVALUATED
                                ? List.of(start.equals("-") ? "no-start" : "partial")
                                : List.of());
    }

    @Test
    void saysWhichLineMayBeOfTheTimeBefore() {
        Contract undated = Contract.builder()
                .from(fiche(ContractKind.CTG, "caf l:CEJ p:/2015", fiche -> fiche))
                .term(Optional.empty())
                .build();
        assertThat(tester.outcome(undated).undecided()).singleElement().satisfies(open -> {
            assertThat(open.getSpot().pointer()).isEqualTo(LINE);
            assertThat(french(open)).contains("« CEJ »", "le début du contrat n'est pas connu");
        });
    }

    @Test
    void isNotApplicableWithoutLinesNorToCls() {
        assertThat(tester.outcome(fiche(ContractKind.CTG, "caf 5", fiche -> fiche))
                        .status())
                .isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        assertThat(tester.outcome(labelled(ContractKind.CLS, "CEJ")).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Contract labelled(ContractKind kind, String label) {
        return fiche(
                kind,
                "",
                fiche -> fiche.addFinancing(Financing.builder()
                        .line(Coded.builder().label(label).build())
                        .build()));
    }

    private static Contract lines(Financing line) {
        return fiche(ContractKind.CTG, "", fiche -> fiche.addFinancing(line));
    }
}
