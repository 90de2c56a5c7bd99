package fr.santesocial.contract.examples.commandline.words;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of a contract by their ids, so that a reference can be told by what it leads to. */
public final class ElementNames {
    private final Map<ElementKind, Map<String, Found>> found = new EnumMap<>(ElementKind.class);

    /** The elements of a contract; of those that share an id, the first. */
    public ElementNames(Contract contract) {
        collect(Shapes.contract(), contract);
    }

    /**
     * An element and its type.
     *
     * @param shape the type
     * @param value the element
     */
    public record Found(Shape<?> shape, Object value) {}

    /** What bears the id; absent where it leads nowhere. */
    public Optional<Found> element(ElementKind kind, String id) {
        return Optional.ofNullable(found.getOrDefault(kind, Map.of()).get(id));
    }

    private void collect(Shape<?> shape, Object value) {
        for (Member<?> member : shape.members()) {
            if (member.kind() instanceof ValueKind.Identifier identifier) {
                values(member, value)
                        .forEach(id -> found.computeIfAbsent(identifier.kind(), kind -> new HashMap<>())
                                .putIfAbsent(id.toString(), new Found(shape, value)));
            } else if (member.kind() instanceof ValueKind.Nested<?> nested) {
                values(member, value).forEach(inside -> collect(nested.shape().get(), inside));
            }
        }
    }

    @SuppressWarnings("unchecked") // the member stands in the shape of the owner
    private static List<?> values(Member<?> member, Object owner) {
        return ((Member<Object>) member).values(owner);
    }
}
