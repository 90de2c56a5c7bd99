package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on amendments (avenants). */
public final class AmendmentRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.amendment.amendment", locale));

    private AmendmentRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new PartyMissing(),
                new ProlongationGap(),
                new EndNotLater(),
                new Numbering(),
                new ObjectMissing(),
                new Undated());
    }
}
