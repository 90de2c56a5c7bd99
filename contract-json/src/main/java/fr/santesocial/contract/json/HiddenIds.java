package fr.santesocial.contract.json;

import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Of which kinds of elements ids may stand in a value: what cannot be read may hold any of them. */
final class HiddenIds {
    private HiddenIds() {}

    static Set<ElementKind> in(ValueKind<?> kind) {
        Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        collect(kind, new HashSet<>(), kinds);
        return kinds;
    }

    private static void collect(ValueKind<?> kind, Set<Shape<?>> seen, Set<ElementKind> kinds) {
        if (kind instanceof ValueKind.Identifier identifier) {
            kinds.add(identifier.kind());
        } else if (kind instanceof ValueKind.Nested<?> nested) {
            Shape<?> shape = nested.shape().get();
            if (seen.add(shape)) {
                for (Member<?> member : shape.members()) {
                    collect(member.kind(), seen, kinds);
                }
            }
        }
    }
}
