package fr.santesocial.contract.rules;

import fr.santesocial.contract.rules.text.Wording;
import java.util.ResourceBundle;

/** Why a rule was not evaluated, whatever the rule: the reasons that are not its own. */
public final class EngineReasons {
    /** What their keys begin with, each the key of its text ("engine.blocked"). */
    public static final String PREFIX = "engine.";

    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.engine", locale));

    private EngineReasons() {}

    /** Their texts. */
    public static Wording wording() {
        return WORDING;
    }
}
