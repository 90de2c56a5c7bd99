package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/** The rules on single values, which carry out the constraints that the model bears as annotations. */
public final class ValueRules {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.value.value", locale));
    static final List<ValueRule> RULES =
            List.of(new Blank(), new TooLong(), new IdMalformed(), new OutOfRange(), new TooManyDigits());

    private ValueRules() {}

    /** All of them, in the order of the rulebook. */
    public static List<Rule<?>> all() {
        return List.copyOf(RULES);
    }

    /**
     * What the family says where another validator found that a value breaks an annotation of the model; empty for an
     * annotation that is none of the model's.
     */
    public static Optional<Finding> finding(Annotation broken, Member<?> member, Object value, Spot spot) {
        return RULES.stream()
                .flatMap(rule -> rule
                        .demand(broken)
                        .map(demand -> Finding.of(rule.descriptor().id(), Severity.ERROR, spot, WORDING)
                                .parameters(ValueRule.parameters(member, demand, value))
                                .build())
                        .stream())
                .findFirst();
    }
}
