package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.Set;

/** Every rule, on every kind of contract: what a kind keeps a rule from seeing could not break it. */
final class EveryRule {
    static final Profile PROFILE = profileWithout(Set.of());

    private EveryRule() {}

    static ValidationReport validate(Contract contract) {
        return validate(contract, PROFILE);
    }

    static ValidationReport validate(Contract contract, Profile profile) {
        return ContractValidator.standard().profile(profile).at(RuleTester.DAY).validate(contract);
    }

    /** Built anew, since no profile may leave out what rests on law or definition. */
    static Profile profileWithout(Set<String> ruleIds) {
        Profile.Builder builder = Profile.named("everything");
        Rulebook.rules().stream()
                .filter(rule -> !ruleIds.contains(rule.descriptor().id()))
                .forEach(builder::adopting);
        return builder.build();
    }
}
