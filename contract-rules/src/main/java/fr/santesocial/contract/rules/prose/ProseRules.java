package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on the words of a contract; their ids begin with {@code text}. */
public final class ProseRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.prose.prose", locale));

    private ProseRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(new Placeholder(), new Repeated(), new PersonalData());
    }
}
