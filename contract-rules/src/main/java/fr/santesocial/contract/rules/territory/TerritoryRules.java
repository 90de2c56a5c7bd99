package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on the territory. */
public final class TerritoryRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.territory.territory", locale));

    private TerritoryRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new SirenMalformed(),
                new CommuneCodeMalformed(),
                new CommuneUnknown(),
                new CommuneOutsideEpci(),
                new CommuneCountDiffers(),
                new SpansDepartments());
    }
}
