package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The constraints that the model's accessors bear, read once. They stand on the accessor itself, or on the type argument of
 * its Optional or List.
 */
final class Constraints {
    private static final Map<Member<?>, List<Annotation>> READ = new ConcurrentHashMap<>();

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
        return READ.computeIfAbsent(member, unread -> Stream.of(
                        bearer(shape, unread).getAnnotations())
                .filter(Constraints::isConstraint)
                .toList());
    }

    /** An IllegalStateException for a constraint of the type that no rule judges: it must not be passed over. */
    static void refuseUnknown(Annotation annotation, Shape<?> shape, List<ValueRule> rules) {
        if (rules.stream().noneMatch(rule -> rule.demand(annotation).isPresent())) {
            throw new IllegalStateException(shape.type().getSimpleName() + " bears " + annotation
                    + ", which no rule judges: teach one of "
                    + rules.stream().map(rule -> rule.descriptor().id()).collect(Collectors.joining(", ")));
        }
    }

    // Several constraints of one kind come in an annotation that is none itself, but stands in theirs: Size.List.
    private static boolean isConstraint(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        Class<?> around = type.getDeclaringClass();
        return type.isAnnotationPresent(Constraint.class)
                || (around != null && around.isAnnotationPresent(Constraint.class));
    }

    private static AnnotatedElement bearer(Shape<?> shape, Member<?> member) {
        try {
            String name = member.name();
            Method accessor =
                    shape.type().getMethod("get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            return accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                    ? container.getAnnotatedActualTypeArguments()[0]
                    : accessor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(shape + " has a member without accessor: " + member, e);
        }
    }
}
