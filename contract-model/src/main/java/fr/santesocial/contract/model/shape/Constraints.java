package fr.santesocial.contract.model.shape;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the model demands of single values: the annotations of Jakarta Validation that its accessors bear, read once per
 * member. They stand on the accessor itself, or on the type argument of its Optional or List, and speak of each value, never
 * of a list of them. Safe to share between threads.
 */
public final class Constraints {
    private static final Map<Member<?>, List<Annotation>> READ = new ConcurrentHashMap<>();

    private Constraints() {}

    /** The constraints of a member of a shape of the model; an IllegalStateException for one that has no accessor. */
    public static List<Annotation> of(Shape<?> shape, Member<?> member) {
        return READ.computeIfAbsent(
                member,
                read -> Stream.of(bearer(shape, read).getAnnotations())
                        .filter(Constraints::isConstraint)
                        .toList());
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
