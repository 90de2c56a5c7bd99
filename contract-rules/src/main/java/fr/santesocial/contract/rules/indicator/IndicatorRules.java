package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on indicators and their measures. */
public final class IndicatorRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.indicator.indicator", locale));

    private IndicatorRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(
                new NoIndicator(),
                new TargetMissing(),
                new BaselineMissing(),
                new NatureMismatch(),
                new PartExceedsWhole(),
                new MeasureMissing(),
                new OnlyOutputs(),
                new RepeatedIndicator(),
                new TargetAgainstDirection(),
                new MeasureMisdated());
    }

    /** Words of the bundle as a parameter of another text. */
    static Parameter words(String key, Parameters parameters) {
        return new Parameter.Text(language -> WORDING.text(key, parameters.asMap(), language.locale()));
    }
}
