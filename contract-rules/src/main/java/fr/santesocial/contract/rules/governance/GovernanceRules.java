package fr.santesocial.contract.rules.governance;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on committees and coordination. */
public final class GovernanceRules {
    static final Wording WORDING = Wording.of(
            locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.governance.governance", locale));

    private GovernanceRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(new SteeringCommitteeMissing(), new SteeringTooRare(), new CoordinatorMissing());
    }
}
