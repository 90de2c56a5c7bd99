package fr.santesocial.contract.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Evaluation;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.EvaluationState;
import fr.santesocial.contract.model.kind.EvaluationSubject;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MissingEvaluationTest {
    private final RuleTester tester = RuleTester.of(new MissingEvaluation()).at(LocalDate.of(2026, 6, 15));

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
        "IN_FORCE,         2024,       2028,       yearly",
        "IN_FORCE,         2025-06-14, 2028,       yearly",
        "IN_FORCE,         2025-06-15, 2028,       -",
        "IN_FORCE,         2025-06,    2028,       dates",
        "IN_FORCE,         2024,       2026-06-14, over",
        "IN_FORCE,         2024,       2026-06-15, yearly",
        "IN_FORCE,         2024,       2026,       yearly",
        "IN_FORCE,         2025-09,    2026-05,    over",
        "IN_FORCE,         2025-09,    2026-06,    dates",
        "IN_FORCE,         -,          2028,       dates",
        "IN_FORCE,         -,          2025,       over",
        "?,                2024,       2028,       yearly",
        "?,                2024,       2025,       over",
        "?,                -,          -,          dates",
        "CLOSED,           -,          -,          over",
        "CLOSED,           2026,       2028,       over",
        "PREPARATION,      2024,       2025,       -",
        "FRAMEWORK_SIGNED, 2024,       2025,       -",
    })
    void anEvaluationIsDueAtTheEndAndAfterAYear(String stage, String start, String end, String due) {
        Contract contract = contract(stage, start, end);
        boolean certain = due.equals("over") || due.equals("yearly");
        assertThat(tester.pointers(contract)).isEqualTo(certain ? List.of("/evaluations") : List.of());
        if (certain) {
            assertThat(message(contract)).contains(due.equals("over") ? "il est terminé" : "depuis plus d'un an");
        } else if (due.equals("-")) {
            assertThat(tester.outcome(contract).status()).isEqualTo(OutcomeStatus.NOT_APPLICABLE);
        } else {
            assertThat(tester.reasons(contract)).containsExactly(due);
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(message(contract("IN_FORCE", "2024", "2028")))
                .isEqualTo("Il manque une évaluation du contrat : il court depuis plus d'un an et aucune n'est citée"
                        + " comme faite en 2025 ou depuis.");
        assertThat(message(contract("CLOSED", "2024", "2028")))
                .isEqualTo("Il manque une évaluation du contrat : il est terminé et aucune n'est citée comme faite.");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "DONE,    2025,       -,                  -",
        "DONE,    2025-01,    -,                  -",
        "DONE,    2024-12-31, missing,            -",
        "DONE,    -,          evaluation-unsure,  -",
        "PLANNED, 2025,       missing,            missing",
        "PLANNED, -,          missing,            missing",
        "?,       2026-06-15, -,                  -",
        "?,       2026-06-16, missing,            missing",
        "?,       2026-06,    evaluation-unsure,  evaluation-unsure",
        "?,       2024,       missing,            -",
        "?,       -,          evaluation-unsure,  evaluation-unsure",
        "DONE,    2027,       -,                  -",
    })
    void anEvaluationIsMadeInTimeOrAtLeastOnce(String state, String on, String inForce, String closed) {
        Evaluation evaluation = evaluation(state).on(date(on)).build();
        expect(with(contract("IN_FORCE", "2023", "2028"), evaluation), inForce);
        expect(with(contract("CLOSED", "2019", "2023"), evaluation), closed);
    }

    private void expect(Contract contract, String result) {
        assertThat(tester.pointers(contract)).hasSize(result.equals("missing") ? 1 : 0);
        boolean silent = result.equals("-") || result.equals("missing");
        assertThat(tester.reasons(contract)).isEqualTo(silent ? List.of() : List.of(result));
    }

    @Test
    void theTimeCoveredCountsWhereNoDateIsGiven() {
        Contract contract = contract("IN_FORCE", "2023", "2028");
        Evaluation lastYear = evaluation("DONE").period(period("2024", "2025")).build();
        assertThat(tester.outcome(with(contract, lastYear)).status()).isEqualTo(OutcomeStatus.PASSED);
        Evaluation begun = evaluation("DONE").period(period("2025", "-")).build();
        assertThat(tester.outcome(with(contract, begun)).status()).isEqualTo(OutcomeStatus.PASSED);
        Evaluation former = evaluation("DONE").period(period("-", "2024")).build();
        assertThat(tester.pointers(with(contract, former))).hasSize(1);
        Evaluation late =
                Evaluation.builder().from(former).on(PartialDate.of(2025)).build();
        assertThat(tester.outcome(with(contract, late)).status()).isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void theEvaluationOfThePredecessorIsAnother() {
        Contract contract = contract("IN_FORCE", "2023", "2028");
        for (EvaluationSubject of : EvaluationSubject.values()) {
            Evaluation evaluation =
                    evaluation("DONE").on(PartialDate.of(2025)).of(of).build();
            assertThat(tester.pointers(with(contract, evaluation)))
                    .hasSize(of == EvaluationSubject.PREDECESSOR ? 1 : 0);
        }
    }

    @Test
    void pointsToEvaluationsThatAreOnlyPlanned() {
        Contract contract = with(
                contract("CLOSED", "2020", "2023"),
                evaluation("DONE").of(EvaluationSubject.PREDECESSOR).build(),
                evaluation("PLANNED").build());
        assertThat(tester.outcome(contract).findings().get(0).getRelated())
                .extracting(Spot::toString)
                .containsExactly("/evaluations/1");
        Contract former = with(
                contract("IN_FORCE", "2020", "2028"),
                evaluation("DONE").on(PartialDate.of(2022)).build());
        assertThat(tester.outcome(former).findings().get(0).getRelated()).isEmpty();
    }

    @Test
    void anOldEvaluationIsEnoughIfTheContractIsOverAlready() {
        Evaluation old = evaluation("DONE").on(PartialDate.of(2024)).build();
        assertThat(tester.reasons(with(contract("IN_FORCE", "2023", "2026"), old)))
                .containsExactly("dates");
        assertThat(tester.outcome(with(contract("IN_FORCE", "2023", "2025"), old))
                        .status())
                .isEqualTo(OutcomeStatus.PASSED);
        assertThat(tester.pointers(with(contract("IN_FORCE", "2023", "2027"), old)))
                .hasSize(1);
    }

    @Test
    void anEvaluationOfLastYearIsEnoughWhateverTheDates() {
        Evaluation recent = evaluation("DONE").on(PartialDate.of(2025)).build();
        assertThat(tester.outcome(with(contract("IN_FORCE", "-", "-"), recent)).status())
                .isEqualTo(OutcomeStatus.PASSED);
    }

    @Test
    void bothReadingsOfTheEndMustBePast() {
        assertThat(message(lasting("2022", "P3Y"))).contains("il est terminé");
        assertThat(message(lasting("2023", "P3Y"))).contains("depuis plus d'un an");
        assertThat(tester.reasons(lasting("2025", "P1Y"))).containsExactly("dates");
    }

    @Test
    void aStageOrATermThatCannotBeReadLeavesItOpen() {
        for (String place : List.of("/stage", "/term/end", "/relatedPlans/0/period/end")) {
            Rule<?> rule = new MissingEvaluation();
            Finding cause = Finding.of(
                            "structure.test",
                            Severity.ERROR,
                            Spot.of(place),
                            rule.descriptor().wording())
                    .build();
            Damage damage = Damage.builder().gap(new Gap(place, cause)).build();
            RuleOutcome outcome = ContractValidator.standard()
                    .profile(Profile.named("only").with(List.of(rule)).build())
                    .at(RuleTester.DAY)
                    .validate(
                            new PartialContract(Optional.of(contract("?", "2025-06", "2028")), damage, List.of(cause)))
                    .getOutcomes()
                    .get(0);
            assertThat(outcome.undecided()).extracting(Undecided::getReason).containsExactly("engine.blocked");
        }
    }

    private static Contract lasting(String start, String duration) {
        return Contract.builder()
                .from(contract("IN_FORCE", "-", "-"))
                .term(Term.builder()
                        .start(PartialDate.parse(start))
                        .declaredDuration(java.time.Period.parse(duration))
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void aSoundContractGivesNoFinding(ContractKind kind) {
        RuleOutcome outcome = RuleTester.of(new MissingEvaluation()).outcome(ReferenceContracts.sound(kind));
        boolean asked =
                List.of(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS).contains(kind);
        assertThat(new MissingEvaluation().descriptor().kinds().contains(kind)).isEqualTo(asked);
        assertThat(outcome.status()).isEqualTo(asked ? OutcomeStatus.PASSED : OutcomeStatus.NOT_APPLICABLE);
    }

    @Test
    void theFamilyHasOneRule() {
        assertThat(EvaluationRules.all()).hasSize(1);
        RuleDescriptor rule = EvaluationRules.all().get(0).descriptor();
        assertThat(rule.id()).isEqualTo("evaluation.missing");
        assertThat(rule.grades().severity()).isEqualTo(Severity.WARNING);
    }

    private String message(Contract contract) {
        return tester.outcome(contract).findings().get(0).message(Locale.FRENCH);
    }

    private static Contract contract(String stage, String start, String end) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .stage(stage.equals("?") ? Optional.empty() : Optional.of(ContractStage.valueOf(stage)))
                .term(Term.builder().start(date(start)).end(date(end)).build())
                .evaluations(List.of())
                .build();
    }

    private static Contract with(Contract contract, Evaluation... evaluations) {
        return Contract.builder().from(contract).addEvaluations(evaluations).build();
    }

    private static Evaluation.Builder evaluation(String state) {
        Evaluation.Builder builder = Evaluation.builder();
        return state.equals("?") ? builder : builder.state(EvaluationState.valueOf(state));
    }

    private static Optional<PartialDate> date(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static Period period(String start, String end) {
        return Period.builder().start(date(start)).end(date(end)).build();
    }
}
