package fr.santesocial.contract.rules.evaluation;

import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** The rules on the evaluations (bilans) of a contract. */
public final class EvaluationRules {
    static final Wording WORDING = Wording.of(
            locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.evaluation.evaluation", locale));

    private EvaluationRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.of(new MissingEvaluation());
    }
}
