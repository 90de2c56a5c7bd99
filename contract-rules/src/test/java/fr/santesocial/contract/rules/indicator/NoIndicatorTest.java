package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoIndicatorTest {
    private static final String PLACE = "/fichesActions/0/indicators";
    private final RuleTester tester = RuleTester.of(new NoIndicator());

    @Test
    void aFicheWithAnIndicatorOfItsOwnIsMeasured() {
        Contract contract = Cases.withFiche(Cases.fiche()
                .addIndicator(Cases.titled("Suivi"))
                .addOperation(Cases.operation())
                .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void aFicheWithNothingIsNot() {
        RuleOutcome outcome = tester.outcome(Cases.withFiche(Cases.fiche().build()));
        assertThat(outcome.findings()).extracting(Finding::getPointer).containsExactly(PLACE);
        assertThat(outcome.findings().get(0).message(Locale.FRENCH))
                .isEqualTo("Dans la fiche « 1.1 », rien n'est mesuré : elle n'a pas d'indicateur.");
        assertThat(Cases.related(outcome)).isEmpty();
    }

    @Test
    void aFicheIsMeasuredByTheIndicatorsOfAllItsOperations() {
        Contract contract = Cases.withFiche(Cases.fiche()
                .addOperation(Cases.operation(Cases.titled("Suivi")))
                .addOperation(Cases.operation(Cases.titled("Bilan")))
                .build());
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void oneOperationWithoutIndicatorLeavesAGap() {
        RuleOutcome outcome = tester.outcome(Cases.withFiche(Cases.fiche()
                .addOperation(Cases.operation(Cases.titled("Suivi")))
                .addOperation(Cases.operation())
                .build()));
        assertThat(outcome.findings()).extracting(Finding::getPointer).containsExactly(PLACE);
        assertThat(outcome.findings().get(0).message(Locale.FRENCH))
                .isEqualTo("Dans la fiche « 1.1 », 1 opération n'a pas d'indicateur, et la fiche n'en a pas qui vaille"
                        + " pour toutes.");
        assertThat(Cases.related(outcome)).containsExactly("/fichesActions/0/operations/1/indicators");
    }

    @Test
    void operationsWithoutAnyIndicatorLeaveTheFicheUnmeasured() {
        RuleOutcome outcome = tester.outcome(Cases.withFiche(Cases.fiche()
                .addOperation(Cases.operation())
                .addOperation(Cases.operation())
                .build()));
        assertThat(outcome.findings().get(0).message(Locale.FRENCH)).contains("rien n'est mesuré");
        assertThat(Cases.related(outcome)).hasSize(2);
    }

    @Test
    void thereIsNothingToLookAtWithoutFiches() {
        Contract contract = Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .fichesActions(List.of())
                .build();
        assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }
}
