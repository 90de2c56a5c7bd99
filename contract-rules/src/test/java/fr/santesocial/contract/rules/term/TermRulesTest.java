package fr.santesocial.contract.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermRulesTest {

    static Stream<Arguments> rulesAndKinds() {
        return TermRules.all().stream()
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
    void thereAreThirteenInTheOrderOfTheRulebook() {
        List<String> ids = TermRules.all().stream()
                .map(rule -> rule.descriptor().id().substring("term.".length()))
                .toList();
        assertThat(ids)
                .containsExactly(
                        "end-before-start",
                        "duration-differs",
                        "end-not-computable",
                        "cls-too-long",
                        "ctg-length-unusual",
                        "ends-after-prs",
                        "signed-after-start",
                        "started-unsigned",
                        "signature-contradicted",
                        "overlaps-predecessor",
                        "gap-after-predecessor",
                        "year-implausible",
                        "label-differs");
    }
}
