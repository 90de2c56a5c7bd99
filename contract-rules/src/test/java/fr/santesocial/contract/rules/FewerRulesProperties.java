package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A rule stands alone: taking it out of a profile adds no finding and changes no other outcome. Several are taken out at once,
 * since two rules that lean on each other are rarely met by taking out one; failures shrink to that one.
 */
class FewerRulesProperties {
    @Property(seed = "20260201")
    void removingRulesChangesNothingElse(@ForAll("contracts") Contract contract, @ForAll("rules") Set<String> removed) {
        Profile fewer = EveryRule.profileWithout(removed);
        ValidationReport all = EveryRule.validate(contract);
        ValidationReport others = EveryRule.validate(contract, fewer);

        List<String> expectedOutcomes = new ArrayList<>();
        for (RuleOutcome outcome : all.getOutcomes()) {
            if (!removed.contains(outcome.ruleId())) {
                expectedOutcomes.add(ReportText.of(outcome));
            }
        }
        assertThat(others.getOutcomes()).extracting(ReportText::of).isEqualTo(expectedOutcomes);
        assertThat(others.getFindings())
                .extracting(Object::toString)
                .containsExactlyElementsOf(all.getFindings().stream()
                        .filter(finding -> !removed.contains(finding.getRuleId()))
                        .map(Object::toString)
                        .toList());
    }

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Provide
    Arbitrary<Set<String>> rules() {
        return Arbitraries.of(EveryRule.PROFILE.ruleIds()).set().ofMinSize(1);
    }
}
