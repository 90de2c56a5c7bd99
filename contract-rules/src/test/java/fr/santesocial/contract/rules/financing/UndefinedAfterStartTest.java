package fr.santesocial.contract.rules.financing;

import static fr.santesocial.contract.rules.financing.FinancingCases.fiche;
import static fr.santesocial.contract.rules.financing.FinancingCases.french;
import static fr.santesocial.contract.rules.financing.FinancingCases.lines;
import static fr.santesocial.contract.rules.financing.FinancingCases.period;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedAfterStartTest {
    private static final String LINE = "/fichesActions/0/financings/0";
    private static final String TEXT = LINE + "/amount/text";
    private final RuleTester tester = RuleTester.of(new UndefinedAfterStart());

    @ParameterizedTest(name = "start {0}")
    @CsvSource({
        "2025-12-31, FAILED",
        "2026-01-01, PASSED",
        "2026-01-02, PASSED",
        "2025,       FAILED",
        "2026,       PASSED",
        "-,          NOT_EVALUATED",
    })
    void judgesByTheReferenceDate(String start, OutcomeStatus status) {
        assertThat(tester.outcome(starting(start, "ars TO_DEFINE")).status()).isEqualTo(status);
    }

    @Test
    void saysWhenAndWhere() {
        var finding =
                tester.outcome(starting("2025-03", "ars TO_DEFINE")).findings().get(0);
        assertThat(finding.getPointer()).isEqualTo(LINE + "/status");
        assertThat(french(finding))
                .isEqualTo("Dans la fiche « 1.1 », un financement est encore à définir au 1er janvier 2026, alors que"
                        + " l'action a commencé (mars 2025).");
    }

    @Test
    void cannotTellFromAnImpreciseOrUnknownStart() {
        RuleTester inMarch = tester.at(java.time.LocalDate.of(2026, 3, 15));
        var partial =
                inMarch.outcome(starting("2026", "ars t:à_définir")).undecided().get(0);
        assertThat(partial.getReason()).endsWith("reason.partial");
        assertThat(partial.getSpot().pointer()).isEqualTo(TEXT);
        assertThat(french(partial)).contains("2026", "15 mars 2026", "« 1.1 »");
        assertThat(tester.reasons(starting("-", "ars t:à_définir"))).containsExactly("no-start");
        assertThat(tester.reasons(fiche(ContractKind.CLS, "ars TO_DEFINE", fiche -> fiche.calendar(Optional.empty()))))
                .containsExactly("no-start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à définir",
                "A DÉFINIR",
                "À définir si besoin",
                "ARS à définir avec l'agence",
                "à déterminer",
                "montant à préciser",
                "à chiffrer",
                "non défini",
                "Non chiffré à ce jour",
                "pas encore chiffré",
            })
    void knowsWordsForWhatIsMissing(String text) {
        assertThat(tester.pointers(worded(text))).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "défini chaque année par convention",
                "reste à charge de la structure",
                "à la charge de la commune",
                "droit commun",
                "sur fonds propres",
                "temps de travail",
                "rien à définir",
                "10 000 € et le reste à définir",
                "à confirmer",
                "montant définitif",
                "selon le devis",
                "plus à préciser",
            })
    void takesNoOtherWordsForThem(String text) {
        assertThat(tester.outcome(worded(text)).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "ars 500 TO_DEFINE,         /status",
        "ars 500..600 t:à_définir,  ''",
        "ars 500 t:à_définir,       ''",
        "ars 50% t:à_définir,       ''",
        "ars t:à_définir REFUSED,   ''",
        "ars t:à_définir GRANTED,   /amount/text",
        "ars t:à_définir TO_DEFINE, /status",
        "ars ENVISAGED,             ''",
        "ars,                       ''",
    })
    void aFigureDefinesUnlessTheStatusSaysOtherwise(String line, String at) {
        assertThat(tester.pointers(starting("2025", line))).isEqualTo(at.isEmpty() ? List.of() : List.of(LINE + at));
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void anActionThatWasPutOffHasNotStarted(ActionStatus status) {
        boolean putOff = List.of("NOT_STARTED", "POSTPONED", "UNDER_DISCUSSION", "ABANDONED", "INTEGRATED_ELSEWHERE")
                .contains(status.name());
        Contract contract = fiche(ContractKind.CLS, "ars TO_DEFINE", fiche -> fiche.status(status));
        assertThat(tester.outcome(contract).status()).isEqualTo(putOff ? OutcomeStatus.PASSED : OutcomeStatus.FAILED);
    }

    @Test
    void anActionWithoutStatusMayHaveStarted() {
        assertThat(tester.pointers(fiche(ContractKind.CLS, "ars TO_DEFINE", fiche -> fiche.status(Optional.empty()))))
                .hasSize(1);
    }

    @Test
    void anOperationHasItsOwnStartOrItsFiches() {
        assertThat(pointers(operation -> operation))
                .containsExactly("/fichesActions/0/operations/0/financings/0/status");
        assertThat(pointers(operation -> operation.calendar(period("2027/")))).isEmpty();
        assertThat(pointers(operation -> operation.status(ActionStatus.POSTPONED)))
                .isEmpty();
        assertThat(tester.pointers(fiche(
                        ContractKind.CLS,
                        "",
                        fiche -> fiche.calendar(period("2027/"))
                                .status(ActionStatus.NOT_STARTED)
                                .addOperation(operation(
                                        each -> each.calendar(period("2025/")).status(ActionStatus.IN_PROGRESS))))))
                .hasSize(1);
    }

    private List<String> pointers(UnaryOperator<Operation.Builder> change) {
        return tester.pointers(fiche(ContractKind.CLS, "", fiche -> fiche.addOperation(operation(change))));
    }

    private static Operation operation(UnaryOperator<Operation.Builder> change) {
        return change.apply(Operation.builder().title("Opération").financings(lines("ars TO_DEFINE")))
                .build();
    }

    private static Contract starting(String start, String line) {
        Period calendar = start.equals("-") ? period("/2030") : period(start + "/2030");
        return fiche(ContractKind.CLS, line, fiche -> fiche.calendar(calendar));
    }

    private static Contract worded(String text) {
        return fiche(
                ContractKind.CLS,
                "",
                fiche -> fiche.addFinancing(Financing.builder()
                        .amount(Amount.builder().text(text).build())
                        .build()));
    }
}
