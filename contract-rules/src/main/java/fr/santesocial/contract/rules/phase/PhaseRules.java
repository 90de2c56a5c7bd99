package fr.santesocial.contract.rules.phase;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on phases and on the steps of phases and fiches. */
public final class PhaseRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.phase.phase", locale));

    private PhaseRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(new PhaseMissing(), new PhaseDisordered());
    }
}
