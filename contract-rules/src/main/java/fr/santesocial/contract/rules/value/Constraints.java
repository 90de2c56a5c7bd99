package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The constraints that the model's accessors bear, shared out among the rules that judge them. */
final class Constraints {
    private Constraints() {}

    /** What a rule looks at in a type; an IllegalStateException if the type bears a constraint that no rule judges. */
    @SuppressWarnings("unchecked") // an element is only read through the members of its own shape
    static Constrained of(Shape<?> shape, ValueRule rule, List<ValueRule> rules) {
        List<Constrained.Of> members = new ArrayList<>();
        for (Member<?> member : shape.members()) {
            List<Annotation> annotations = of(shape, member);
            annotations.forEach(annotation -> refuseUnknown(annotation, shape, rules));
            List<Demand> demands = annotations.stream()
                    .flatMap(annotation -> rule.demand(annotation).stream())
                    .toList();
            if (!demands.isEmpty()) {
                members.add(new Constrained.Of((Member<Object>) member, demands));
            }
        }
        return new Constrained(members);
    }

    /** The constraints of a member. */
    static List<Annotation> of(Shape<?> shape, Member<?> member) {
        return fr.santesocial.contract.model.shape.Constraints.of(shape, member);
    }

    /** An IllegalStateException for a constraint of the type that no rule judges: it must not be passed over. */
    static void refuseUnknown(Annotation annotation, Shape<?> shape, List<ValueRule> rules) {
        if (rules.stream().noneMatch(rule -> rule.demand(annotation).isPresent())) {
            throw new IllegalStateException(shape.type().getSimpleName() + " bears " + annotation
                    + ", which no rule judges: teach one of "
                    + rules.stream().map(rule -> rule.descriptor().id()).collect(Collectors.joining(", ")));
        }
    }
}
