package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;

/** The step from a member to the shape of what it holds. */
final class Nesting {
    private Nesting() {}

    @SuppressWarnings("unchecked") // the caller's accessor has the type that the member's shape describes
    static <V> Shape<V> shapeOf(Member<?> member) {
        if (member.kind() instanceof ValueKind.Nested<?> nested) {
            return (Shape<V>) nested.shape().get();
        }
        throw new IllegalArgumentException(member.name() + " has no members of its own");
    }
}
