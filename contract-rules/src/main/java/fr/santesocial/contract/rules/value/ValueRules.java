package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.text.Wording;
import java.lang.annotation.Annotation;
import java.util.Collection;
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
     * What the family says where another validator found that a value breaks an annotation; empty for an annotation that the
     * member does not bear in the model; an IllegalStateException for one that it bears and no rule judges.
     */
    public static Optional<Finding> finding(
            Annotation broken, Shape<?> shape, Member<?> member, Object value, Spot spot) {
        // The model's constraints stand on each value, never on a list of them.
        if (value instanceof Collection<?> || !Constraints.of(shape, member).contains(broken)) {
            return Optional.empty();
        }
        Constraints.refuseUnknown(broken, shape, RULES);
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
