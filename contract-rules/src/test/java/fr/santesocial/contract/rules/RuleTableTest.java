package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.testing.RuleTable;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    private static final Contract NO_FICHE =
            Contract.builder().id("cls").kind(ContractKind.CLS).title("CLS").build();
    private static final Contract ONE_FICHE = Contract.builder()
            .from(NO_FICHE)
            .addFichesAction(FicheAction.builder().id("fiche-1").title("Soins").build())
            .build();
    private static final Grades WARNING = Grades.always(Severity.WARNING);
    private static final Rule<?> REPORTING = SampleRule.reporting(WARNING);
    private static final Rule<?> UNSURE = SampleRule.unsure(Severity.WARNING);

    @Test
    void holdsWhereEveryRowComesTrue() {
        RuleTable.of(REPORTING)
                .finds("a fiche", ONE_FICHE, "/fichesActions/0/title")
                .doesNotApply("no fiche", NO_FICHE)
                .verify();
        RuleTable.of(UNSURE).cannotDecide("a fiche", ONE_FICHE, "unsure").verify();
        RuleTable.of(SampleRule.silent()).passes("a fiche", ONE_FICHE).verify();
    }

    @Test
    void tellsOfEveryRowThatDoesNotComeTrue() {
        assertThatThrownBy(() -> RuleTable.of(REPORTING)
                        .finds("elsewhere", ONE_FICHE, "/fichesActions/1/title")
                        .finds("here", ONE_FICHE, "/fichesActions/0/title")
                        .passes("nothing to see", NO_FICHE)
                        .verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("2 of 3 rows", "elsewhere: expected", "nothing to see: expected PASSED")
                .message()
                .doesNotContain("\nhere");
    }

    @Test
    void aFindingIsNoSilence() {
        RuleTable table = RuleTable.of(REPORTING).passes("a fiche", ONE_FICHE);
        assertThatThrownBy(table::verify).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatIsOpenIsNoSilence() {
        RuleTable table = RuleTable.of(UNSURE).passes("a fiche", ONE_FICHE);
        assertThatThrownBy(table::verify).hasMessageContaining("open [unsure]");
    }

    @Test
    void anotherReasonIsNotTheReason() {
        RuleTable table = RuleTable.of(UNSURE).cannotDecide("a fiche", ONE_FICHE, "sure");
        assertThatThrownBy(table::verify).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRuleThatBreaksDownIsTold() {
        RuleTable table = RuleTable.of(new SampleRule(WARNING, (fiche, view, findings) -> {
                    throw new IllegalStateException("broken");
                }))
                .passes("a fiche", ONE_FICHE)
                .finds("another", ONE_FICHE, "/fichesActions/0/title");
        assertThatThrownBy(table::verify).hasMessageContainingAll("2 of 2 rows", "the rule broke down");
    }

    @Test
    void anUnknownTextIsTold() {
        Rule<?> rule = new SampleRule(
                WARNING, (fiche, view, findings) -> findings.undecided(fiche.spot(), "untold", Parameters.none()));
        assertThatThrownBy(() -> RuleTable.of(rule).passes("a fiche", ONE_FICHE).verify())
                .isInstanceOf(java.util.MissingResourceException.class);
    }

    @Test
    void theDayIsTheTables() {
        LocalDate day = LocalDate.of(2030, 6, 1);
        Rule<?> rule = new SampleRule(WARNING, (fiche, view, findings) -> {
            if (view.referenceDate().equals(day)) {
                findings.report(fiche.spot("title"), Parameters.none());
            }
        });
        assertThatCode(() -> RuleTable.of(rule).passes("a fiche", ONE_FICHE).verify())
                .doesNotThrowAnyException();
        assertThatCode(() -> RuleTable.of(rule, day)
                        .finds("a fiche", ONE_FICHE, "/fichesActions/0/title")
                        .verify())
                .doesNotThrowAnyException();
    }

    @Test
    void anEmptyTableProvesNothing() {
        assertThatThrownBy(() -> RuleTable.of(REPORTING).verify()).isInstanceOf(AssertionError.class);
    }
}
