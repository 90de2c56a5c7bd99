package fr.santesocial.contract.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceRulesTest {
    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void everyRuleIsSilentOnASoundContract(ContractKind kind) {
        for (Rule<?> rule : ReferenceRules.all()) {
            RuleOutcome outcome = RuleTester.of(rule).outcome(ReferenceContracts.sound(kind));
            assertThat(outcome.findings()).as(rule.descriptor().id()).isEmpty();
        }
    }

    @Test
    void standInTheOrderOfTheRulebook() {
        assertThat(ReferenceRules.all())
                .extracting(rule -> rule.descriptor().id())
                .containsExactly("reference.unresolved", "reference.id-repeated", "reference.cycle");
    }
}
