package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on identifiers and on what points at them. */
public final class ReferenceRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.reference.reference", locale));

    private ReferenceRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(new Unresolved(), new IdRepeated(), new Cycle());
    }

    /** Words of the bundle as a parameter of another text. */
    static Parameter words(String key, Parameters parameters) {
        return new Parameter.Text(language -> WORDING.text(key, parameters.asMap(), language.locale()));
    }
}
