package fr.santesocial.contract.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorRulesTest {

    static Stream<Arguments> rulesAndKinds() {
        return IndicatorRules.all().stream()
                .flatMap(rule -> rule.descriptor().kinds().stream().map(kind -> Arguments.of(rule, kind)));
    }

    @ParameterizedTest
    @MethodSource("rulesAndKinds")
    void aSoundContractGivesNoFinding(Rule<?> rule, ContractKind kind) {
        RuleOutcome outcome = RuleTester.of(rule).outcome(ReferenceContracts.sound(kind));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.undecided())
                .as("nothing is undecided but by the engine, where there is nothing to look at")
                .allMatch(each -> each.getReason().startsWith("engine."));
    }

    @Test
    void thereAreTenInTheOrderOfTheRulebook() {
        assertThat(IndicatorRules.all().stream().map(rule -> rule.descriptor().id()))
                .containsExactly(
                        "indicator.none",
                        "indicator.target-missing",
                        "indicator.baseline-missing",
                        "indicator.nature-mismatch",
                        "indicator.part-exceeds-whole",
                        "indicator.measure-missing",
                        "indicator.only-outputs",
                        "indicator.repeated",
                        "indicator.target-against-direction",
                        "indicator.measure-misdated");
    }

    @ParameterizedTest
    @CsvSource({
        "indicator.none,                     WARNING",
        "indicator.target-missing,           WARNING",
        "indicator.baseline-missing,         INFO",
        "indicator.nature-mismatch,          INFO",
        "indicator.part-exceeds-whole,       ERROR",
        "indicator.measure-missing,          WARNING",
        "indicator.only-outputs,             INFO",
        "indicator.repeated,                 INFO",
        "indicator.target-against-direction, WARNING",
        "indicator.measure-misdated,         WARNING",
    })
    void theSeveritiesAreThoseOfTheRulebook(String id, Severity severity) {
        assertThat(IndicatorRules.all().stream()
                        .filter(rule -> rule.descriptor().id().equals(id))
                        .map(rule -> rule.descriptor().grades().severity()))
                .containsExactly(severity);
    }

    @Test
    void onlyTheContractsWithAChargeOfEvaluationNeedAnIndicatorInEachFiche() {
        assertThat(new NoIndicator().descriptor().kinds())
                .containsExactlyInAnyOrder(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS);
    }
}
