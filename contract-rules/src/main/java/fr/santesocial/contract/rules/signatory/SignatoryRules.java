package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on signatories. */
public final class SignatoryRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.signatory.signatory", locale));

    private SignatoryRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new ArsMissing(),
                new LocalAuthorityMissing(),
                new CafMissing(),
                new MsaAbsent(),
                new PrefectAbsent(),
                new FunctionMissing(),
                new DeliberationMissing(),
                new SignatoryCountDiffers(),
                new Repeated(),
                new HealthCompetenceUnstated(),
                new CommuneNotBound());
    }
}
