package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on axes, objectives, fiches actions and operations. */
public final class HierarchyRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.hierarchy.hierarchy", locale));

    private HierarchyRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new FicheWithoutAxis(),
                new AxisWithoutFiche(),
                new NoFiche(),
                new CountDiffers(),
                new NumberRepeated(),
                new NumberGap(),
                new NumberingStyle(),
                new NumberDisagreesWithAxis(),
                new Unbalanced());
    }

    /** Words of the bundle as a parameter of another text. */
    static Parameter words(String key, Parameters parameters) {
        return new Parameter.Text(language -> WORDING.text(key, parameters.asMap(), language.locale()));
    }
}
