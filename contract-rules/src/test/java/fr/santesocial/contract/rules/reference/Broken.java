package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.RuleTester;
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
import java.util.function.UnaryOperator;

/** Contracts of which a place could not be read. */
final class Broken {
    private Broken() {}

    static RuleOutcome outcome(Rule<?> rule, Contract contract, String pointer, UnaryOperator<Damage.Builder> more) {
        Finding cause = Finding.of("structure.type", Severity.ERROR, Spot.of(pointer), ReferenceRules.WORDING)
                .build();
        Damage damage =
                more.apply(Damage.builder().gap(new Gap(pointer, cause))).build();
        return ContractValidator.standard()
                .profile(Profile.named("test").with(List.of(rule)).build())
                .at(RuleTester.DAY)
                .validate(new PartialContract(Optional.of(contract), damage, List.of(cause)))
                .getOutcomes()
                .get(0);
    }
}
