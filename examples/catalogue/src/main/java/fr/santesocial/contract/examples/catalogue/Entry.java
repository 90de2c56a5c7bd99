package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.rules.derogation.DerogationFault;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the catalogue tells of one rule.
 *
 * @param rule what the rule says of itself
 * @param profiles the profiles that have the rule, and how they use it
 * @param examples its cases, run; none for what is said of derogations, which no document alone can show
 */
public record Entry(RuleDescriptor rule, Map<Profile, Selection> profiles, List<Example> examples) {

    /** All rules, family by family; what is said of derogations comes last. */
    public static List<Entry> all() {
        return Stream.concat(Rulebook.rules().stream().map(Rule::descriptor), DerogationFault.descriptors().stream())
                .map(Entry::of)
                .toList();
    }

    /** Everything that is found in the examples; where there are none, of derogations with each fault. */
    public Stream<Finding> findings() {
        return examples.isEmpty()
                ? DerogationFindings.of(rule.id())
                : examples.stream().flatMap(example -> example.outcome().findings().stream());
    }

    private static Entry of(RuleDescriptor rule) {
        Map<Profile, Selection> profiles = new LinkedHashMap<>();
        for (Profile profile : Profiles.all()) {
            profile.selection(rule.id()).ifPresent(selection -> profiles.put(profile, selection));
        }
        return new Entry(
                rule, profiles, Cases.of(rule.id()).stream().map(Example::of).toList());
    }
}
