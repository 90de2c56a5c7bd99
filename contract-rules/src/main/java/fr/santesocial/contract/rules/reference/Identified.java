package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.List;

/** Walks every type of the model for members that hold one kind of value, ids or references, whatever they are called. */
final class Identified {
    private Identified() {}

    /** Every element that has a value in a member of the kind, type after type. */
    static List<Element<Object>> all(Class<? extends ValueKind<String>> kind, ContractView view) {
        List<Element<Object>> found = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            collect(shape, kind, view, found);
        }
        return found;
    }

    /** The members of the kind. */
    static List<Member<Object>> members(Element<Object> element, Class<? extends ValueKind<String>> kind) {
        return members(element.shape(), kind);
    }

    private static List<Member<Object>> members(Shape<Object> shape, Class<? extends ValueKind<String>> kind) {
        return shape.members().stream()
                .filter(member -> kind.isInstance(member.kind()))
                .toList();
    }

    /** The ids in a member of an element. */
    static List<String> ids(Element<Object> element, Member<Object> member) {
        List<?> ids = element.values(member);
        return ids.isEmpty() ? List.of() : ids.stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked") // an element is only read through the members of its own shape
    private static <T> void collect(
            Shape<T> shape, Class<? extends ValueKind<String>> kind, ContractView view, List<Element<Object>> into) {
        List<Member<Object>> members = members((Shape<Object>) shape, kind);
        List<Element<T>> elements = view.all(shape.type());
        for (Element<T> typed : members.isEmpty() ? List.<Element<T>>of() : elements) {
            Element<Object> element = (Element<Object>) typed;
            if (element.showsOrHides(each -> hasAny(each, members))) {
                into.add(element);
            }
        }
    }

    private static boolean hasAny(Element<Object> element, List<Member<Object>> members) {
        for (Member<Object> member : members) {
            if (!element.values(member).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
