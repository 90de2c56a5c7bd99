package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.rule.Damage;
import java.util.IdentityHashMap;
import java.util.List;

/** Which value of a document each element of a contract was made from; elements are told by identity, not by equality. */
final class ElementPlaces {
    private final SourceTree tree;
    private final Damage damage;
    private final IdentityHashMap<Object, Integer> values = new IdentityHashMap<>();

    private ElementPlaces(SourceTree tree, Damage damage) {
        this.tree = tree;
        this.damage = damage;
    }

    static ElementPlaces of(PartialContract partial, SourceTree tree) {
        ElementPlaces places = new ElementPlaces(tree, partial.damage());
        partial.contract().ifPresent(contract -> places.walk(Shapes.contract(), contract, tree.root(), ""));
        return places;
    }

    /** The number of the value in the tree; nowhere for anything that is no element of the contract. */
    int value(Object element) {
        return values.getOrDefault(element, SourceTree.NOWHERE);
    }

    private <T> void walk(Shape<T> shape, T element, int value, String pointer) {
        if (value == SourceTree.NOWHERE) {
            return;
        }
        values.put(element, value);
        for (Member<T> member : shape.members()) {
            if (member.kind() instanceof ValueKind.Nested<?> nested) {
                List<?> children = member.values(element);
                int child = children.isEmpty() ? SourceTree.NOWHERE : tree.member(value, member.name());
                String place = damage.isNone() ? "" : pointer + "/" + member.name();
                if (member.presence() == Presence.LIST) {
                    walkList(nested.shape().get(), children, child, place);
                } else if (!children.isEmpty()) {
                    walkOne(nested.shape().get(), children.get(0), child, place);
                }
            }
        }
    }

    private void walkList(Shape<?> shape, List<?> elements, int list, String pointer) {
        for (int i = 0; i < elements.size() && list != SourceTree.NOWHERE; i++) {
            int at = damage.documentIndex(pointer, i);
            walkOne(shape, elements.get(i), tree.element(list, at), damage.isNone() ? "" : pointer + "/" + at);
        }
    }

    @SuppressWarnings("unchecked") // the element came from a member of that shape
    private <T> void walkOne(Shape<T> shape, Object element, int value, String pointer) {
        walk(shape, (T) element, value, pointer);
    }
}
