package fr.santesocial.contract.rules.profile;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleParameter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule as one profile uses it.
 *
 * @param rule the rule
 * @param kinds kinds of contract it is carried out on
 * @param grades its severity by stage
 * @param settings its parameters
 */
public record Selection(Rule<?> rule, Set<ContractKind> kinds, Grades grades, Map<String, Integer> settings) {
    /** Copies the collections. */
    public Selection {
        kinds = Set.copyOf(kinds);
        settings = Map.copyOf(settings);
    }

    /** The severity by stage in words: French for a French locale, English for any other. */
    public String gradesLabel(Locale locale) {
        return gradesLabel(grades, locale);
    }

    /** A severity by stage in words: French for a French locale, English for any other. */
    public static String gradesLabel(Grades grades, Locale locale) {
        return ProfileListing.grades(grades, locale);
    }

    /** The rule as it describes itself. */
    static Selection standard(Rule<?> rule) {
        Map<String, Integer> settings = rule.descriptor().parameters().stream()
                .collect(Collectors.toMap(RuleParameter::name, RuleParameter::standard));
        return new Selection(rule, rule.descriptor().kinds(), rule.descriptor().grades(), settings);
    }
}
