package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Gap;
import fr.santesocial.contract.rules.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A contract with a place that could not be read. */
public final class DamagedContract {
    private DamagedContract() {}

    /** What becomes of a rule where the place could not be read. */
    public static RuleOutcome outcome(Rule<?> rule, Contract contract, String pointer) {
        Finding cause = Finding.of(
                        "structure.type",
                        Severity.ERROR,
                        Spot.of(pointer),
                        rule.descriptor().wording())
                .build();
        return ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(new PartialContract(
                        Optional.of(contract),
                        Damage.builder().gap(new Gap(pointer, cause)).build(),
                        List.of(cause)))
                .getOutcomes()
                .get(0);
    }
}
