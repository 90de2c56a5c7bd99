package fr.santesocial.contract.rules.phase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseRulesTest {
    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void everyRuleIsSilentOnASoundContract(ContractKind kind) {
        for (Rule<?> rule : PhaseRules.all()) {
            RuleOutcome outcome = RuleTester.of(rule).outcome(ReferenceContracts.sound(kind));
            assertThat(outcome.findings()).as(rule.descriptor().id()).isEmpty();
            assertThat(outcome.undecided())
                    .as("nothing is undecided but by the engine, where there is nothing to look at")
                    .allMatch(each -> each.getReason().startsWith("engine."));
        }
    }

    @Test
    void standInTheOrderOfTheRulebook() {
        assertThat(PhaseRules.all())
                .extracting(rule -> rule.descriptor().id())
                .containsExactly("phase.missing", "phase.disordered");
    }
}
