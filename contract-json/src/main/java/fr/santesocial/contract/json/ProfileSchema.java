package fr.santesocial.contract.json;

import fr.santesocial.contract.json.SchemaCoverage.Reason;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to the schema of contracts what a schema can say of the rules of a profile. */
final class ProfileSchema {
    private final Profile profile;
    private final Language language;

    ProfileSchema(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    /** How much of each rule is said, in the order of the profile. */
    static List<SchemaCoverage> coverage(Profile profile) {
        return profile.selections().stream()
                .map(selection ->
                        of(selection).coverage(selection.rule().descriptor().id()))
                .toList();
    }

    /** Says it. */
    void addTo(Map<String, Object> root) {
        for (Selection selection : profile.selections()) {
            RuleInSchema said = of(selection);
            if (said instanceof RuleInSchema.OfContract contract) {
                Map<String, Object> demand = new LinkedHashMap<>();
                demand.put("$comment", selection.rule().descriptor().id());
                demand.putAll(
                        ErrorCondition.of(selection).onto(contract.demand().apply(selection)));
                SchemaMembers.add(root, demand);
            } else if (said instanceof RuleInSchema.OfValues values) {
                values.say()
                        .accept(new SchemaMembers(root), title(selection.rule().descriptor()));
            }
        }
    }

    private static RuleInSchema of(Selection selection) {
        ErrorCondition condition = ErrorCondition.of(selection);
        if (condition.isNever()) {
            return new RuleInSchema.Unsaid(Reason.WARNING);
        }
        RuleInSchema said = RulesInSchema.of(selection);
        return said instanceof RuleInSchema.OfValues && !condition.isAlways()
                ? new RuleInSchema.Unsaid(Reason.CONDITION)
                : said;
    }

    private String title(RuleDescriptor rule) {
        return rule.wording().template(rule.id() + ".title", language.locale());
    }
}
