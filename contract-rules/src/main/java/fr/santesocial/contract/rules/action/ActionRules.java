package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on fiches actions and operations, and on the objectives of a plan that fiches serve. */
public final class ActionRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.action.action", locale));

    private ActionRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new PilotMissing(),
                new LeadUnclear(),
                new PilotUncommitted(),
                new OutsideTerm(),
                new EndDrifts(),
                new OutcomeUndocumented(),
                new StatusContradicted(),
                new StatusStale(),
                new AreaOutsideTerritory(),
                new PublicVague(),
                new YearMismatch(),
                new FieldOutsideScope(),
                new DescriptionMissing(),
                new TooFewObjectives(),
                new UnservedObjective());
    }

    /** Words of the bundle as a parameter of another text. */
    static Parameter words(String key, Parameters parameters) {
        return new Parameter.Text(language -> WORDING.text(key, parameters.asMap(), language.locale()));
    }
}
