package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StartedUnsignedTest {
    private final RuleTester tester = RuleTester.of(new StartedUnsigned()).at(LocalDate.of(2023, 6, 15));

    @ParameterizedTest(name = "starts {0}")
    @CsvSource({
        "2022,       /signedOn, -",
        "2023-06-14, /signedOn, -",
        "2023-06-15, -,         -",
        "2023-07,    -,         -",
        "2023-06,    -,         start-imprecise",
        "2023,       -,         start-imprecise",
        "-,          -,         start-unknown",
    })
    void judgesTheStartAtTheReferenceDate(String start, String pointers, String reasons) {
        assertThat(tester.pointers(starting(start))).isEqualTo(TermContracts.list(pointers));
        assertThat(tester.reasons(starting(start))).isEqualTo(TermContracts.list(reasons));
    }

    @Test
    void saysWhatMayBeMended() {
        var finding = tester.outcome(starting("2022")).findings().get(0);
        assertThat(finding.fix(Locale.FRENCH)).startsWith("Indiquez la date de signature ou corrigez le stade, ");
    }

    @ParameterizedTest
    @EnumSource(ContractStage.class)
    void aStageFromFrameworkSignedOnSaysThatItIsSigned(ContractStage stage) {
        Contract contract =
                Contract.builder().from(starting("2022")).stage(stage).build();
        assertThat(tester.pointers(contract))
                .isEqualTo(TermContracts.list(stage == ContractStage.PREPARATION ? "/signedOn" : "-"));
    }

    @Test
    void anyDateOfSignatureSaysThatItIsSigned() {
        Contract whole = Contract.builder()
                .from(starting("2022"))
                .signedOn(PartialDate.of(2022))
                .build();
        assertThat(tester.outcome(whole).status()).isEqualTo(OutcomeStatus.PASSED);
        Contract one = Contract.builder()
                .from(starting("2022"))
                .addSignatory(Signatory.builder()
                        .organisation("msa")
                        .signedOn(PartialDate.of(2022))
                        .build())
                .build();
        assertThat(tester.outcome(one).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void isNotApplicableWithoutTerm() {
        Contract contract =
                Contract.builder().from(starting("2022")).term(Optional.empty()).build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Contract starting(String start) {
        return TermContracts.unsigned(
                        TermContracts.withTerm(TermContracts.term(start, "-").build()))
                .build();
    }
}
