package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.List;

/** Walks every type of the model for members that hold words, whatever they are called. */
final class Passages {
    private Passages() {}

    /** Every element that has words of its own, type after type. */
    static List<Element<Object>> owners(ContractView view) {
        List<Element<Object>> owners = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            collect(shape, view, owners);
        }
        return owners;
    }

    /** The texts of an element itself, in the order of its members. */
    static List<Passage> of(Element<Object> owner) {
        List<Passage> passages = new ArrayList<>();
        for (Member<Object> member : owner.shape().members()) {
            if (holdsWords(member)) {
                List<?> texts = owner.values(member);
                for (int i = 0; i < texts.size(); i++) {
                    passages.add(new Passage(owner, member, i, (String) texts.get(i)));
                }
            }
        }
        return passages;
    }

    /** Whether a member holds words of people: ids and references do not. */
    static boolean holdsWords(Member<?> member) {
        return member.kind() instanceof ValueKind.Text;
    }

    @SuppressWarnings("unchecked") // an element is only read through the members of its own shape
    private static <T> void collect(Shape<T> shape, ContractView view, List<Element<Object>> into) {
        for (Element<T> typed : view.all(shape.type())) {
            Element<Object> element = (Element<Object>) typed;
            if (element.showsOrHides(Passages::hasWords)) {
                into.add(element);
            }
        }
    }

    private static boolean hasWords(Element<Object> element) {
        for (Member<Object> member : element.shape().members()) {
            if (holdsWords(member) && !element.values(member).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
