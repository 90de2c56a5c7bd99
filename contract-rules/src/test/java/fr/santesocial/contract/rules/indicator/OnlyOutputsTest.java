package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyOutputsTest {
    private final RuleTester tester = RuleTester.of(new OnlyOutputs());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "OUTPUT,         true,  -",
        "PROCESS OUTPUT, true,  -",
        "OUTPUT RESULT,  false, -",
        "IMPACT OUTPUT,  false, -",
        "OUTPUT ?,       false, kinds",
        "?,              false, kinds",
        "? RESULT,       false, -",
    })
    void oneIndicatorOfResultIsEnough(String kinds, boolean fires, String reasons) {
        Contract contract = of(kinds);
        assertThat(tester.pointers(contract)).isEqualTo(fires ? List.of("/indicators") : List.of());
        assertThat(tester.reasons(contract)).isEqualTo(Cases.list(reasons));
    }

    @Test
    void saysHowMany() {
        assertThat(tester.outcome(of("OUTPUT PROCESS")).findings().get(0).message(Locale.FRENCH))
                .isEqualTo(
                        "Aucun des indicateurs du contrat (2) ne mesure un résultat ou un effet : ils ne comptent que ce"
                                + " qui est fait.");
        assertThat(tester.outcome(of("OUTPUT ? ?")).undecided().get(0).message(Locale.FRENCH))
                .startsWith("2 indicateurs sur 3 n'ont pas de type indiqué");
    }

    @Test
    void fichesLeftOutMayHoldAResult() {
        for (FichesListed listed : FichesListed.values()) {
            Contract contract =
                    Contract.builder().from(of("OUTPUT")).fichesListed(listed).build();
            assertThat(tester.pointers(contract)).hasSize(listed == FichesListed.ALL ? 1 : 0);
            assertThat(tester.reasons(contract)).isEqualTo(listed == FichesListed.ALL ? List.of() : List.of("fiches"));
        }
    }

    @Test
    void indicatorsOfTheContractAndOfOperationsCount() {
        Contract contract = Contract.builder()
                .from(Cases.withFiche(Cases.fiche()
                        .addOperation(Cases.operation(
                                Cases.indicator().kind(IndicatorKind.OUTPUT).build()))
                        .build()))
                .addIndicator(Cases.indicator().kind(IndicatorKind.PROCESS).build())
                .build();
        assertThat(tester.outcome(contract).findings().get(0).message(Locale.ENGLISH))
                .startsWith("None of the indicators of the contract (2)");
    }

    @Test
    void thereIsNothingToLookAtWithoutIndicators() {
        assertThat(tester.outcome(Cases.with()).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    private static Contract of(String kinds) {
        return Cases.with(Arrays.stream(kinds.split(" "))
                .map(kind -> Cases.indicator()
                        .kind(kind.equals("?") ? Optional.empty() : Optional.of(IndicatorKind.valueOf(kind)))
                        .build())
                .toArray(Indicator[]::new));
    }
}
