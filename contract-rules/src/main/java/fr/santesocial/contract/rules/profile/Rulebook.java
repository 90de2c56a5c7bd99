package fr.santesocial.contract.rules.profile;

import fr.santesocial.contract.rules.action.ActionRules;
import fr.santesocial.contract.rules.amendment.AmendmentRules;
import fr.santesocial.contract.rules.hierarchy.HierarchyRules;
import fr.santesocial.contract.rules.reference.ReferenceRules;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.signatory.SignatoryRules;
import fr.santesocial.contract.rules.term.TermRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the library: the families, joined. */
public final class Rulebook {
    /** The version of this set of rules. */
    public static final String VERSION = "0.1";

    private static final List<Rule<?>> RULES = Stream.of(
                    SignatoryRules.all(),
                    TermRules.all(),
                    AmendmentRules.all(),
                    HierarchyRules.all(),
                    ReferenceRules.all(),
                    ActionRules.all())
            .flatMap(List::stream)
            .toList();

    private Rulebook() {}

    /** All rules, family by family. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
