package fr.santesocial.contract.rules.category;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on the result categories of the Promotion Santé Suisse tool. */
public final class CategoryRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.category.category", locale));

    private CategoryRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(new CodeUnknown(), new AllTicked());
    }
}
