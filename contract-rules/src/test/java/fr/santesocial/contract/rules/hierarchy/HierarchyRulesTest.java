package fr.santesocial.contract.rules.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.ReferenceContracts;
import fr.santesocial.contract.rules.RuleTester;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HierarchyRulesTest {
    @ParameterizedTest
    @EnumSource(ContractKind.class)
    void everyRuleIsSilentOnASoundContract(ContractKind kind) {
        for (Rule<?> rule : HierarchyRules.all()) {
            RuleOutcome outcome = RuleTester.of(rule).outcome(ReferenceContracts.sound(kind));
            assertThat(outcome.findings()).as(rule.descriptor().id()).isEmpty();
        }
    }

    @Test
    void standInTheOrderOfTheRulebook() {
        assertThat(HierarchyRules.all())
                .extracting(rule -> rule.descriptor().id())
                .containsExactly(
                        "hierarchy.fiche-without-axis",
                        "hierarchy.axis-without-fiche",
                        "hierarchy.no-fiche",
                        "hierarchy.count-differs",
                        "hierarchy.number-repeated",
                        "hierarchy.number-gap",
                        "hierarchy.numbering-style",
                        "hierarchy.number-disagrees-with-axis",
                        "hierarchy.unbalanced");
    }
}
