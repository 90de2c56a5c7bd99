package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every element an id that no other bears, and leaves all else as it is. */
final class DistinctIds {
    private final Set<Object> taken = new HashSet<>();

    private DistinctIds() {}

    static Contract in(Contract contract) {
        return new DistinctIds().copy(Shapes.contract(), contract);
    }

    private <T> T copy(Shape<T> shape, T value) {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            List<?> values = member.values(value).stream()
                    .map(one -> element(member, one))
                    .toList();
            if (!values.isEmpty()) {
                draft.put(member, member.presence() == Presence.LIST ? values : values.get(0));
            }
        }
        return draft.build();
    }

    private Object element(Member<?> member, Object value) {
        if (member.kind() instanceof ValueKind.Nested<?> nested) {
            return nested(nested.shape().get(), value);
        }
        if (member.kind() instanceof ValueKind.Identifier && !taken.add(value)) {
            String other = "other-" + taken.size();
            taken.add(other);
            return other;
        }
        return value;
    }

    private <N> N nested(Shape<N> shape, Object value) {
        return copy(shape, shape.type().cast(value));
    }
}
