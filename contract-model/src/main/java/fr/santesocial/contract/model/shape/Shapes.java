package fr.santesocial.contract.model.shape;

import fr.santesocial.contract.model.Contract;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of every type of the model. */
public final class Shapes {
    private static final Map<Class<?>, Shape<?>> BY_TYPE = reachable();

    private Shapes() {}

    /** The shape of the root. */
    public static Shape<Contract> contract() {
        return ContractShape.TABLE;
    }

    /** Every shape, the root first, then in the order the types are met. */
    public static Collection<Shape<?>> all() {
        return BY_TYPE.values();
    }

    /** The shape of a type of the model; an IllegalArgumentException for any other class. */
    @SuppressWarnings("unchecked") // the map binds each class to its own shape
    public static <T> Shape<T> of(Class<T> type) {
        Shape<?> shape = BY_TYPE.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("not a type of the model: " + type.getName());
        }
        return (Shape<T>) shape;
    }

    private static Map<Class<?>, Shape<?>> reachable() {
        Map<Class<?>, Shape<?>> found = new LinkedHashMap<>();
        Deque<Shape<?>> open = new ArrayDeque<>(List.of(ContractShape.TABLE));
        while (!open.isEmpty()) {
            Shape<?> shape = open.removeFirst();
            if (found.putIfAbsent(shape.type(), shape) == null) {
                for (Member<?> member : shape.members()) {
                    if (member.kind() instanceof ValueKind.Nested<?> nested) {
                        open.addLast(nested.shape().get());
                    }
                }
            }
        }
        return java.util.Collections.unmodifiableMap(found);
    }
}
