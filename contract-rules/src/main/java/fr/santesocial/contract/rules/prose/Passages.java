package fr.santesocial.contract.rules.prose;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Shared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks every type of the model for members that hold words, whatever they are called. */
final class Passages {
    private static final Map<Shape<?>, List<Member<?>>> WITH_WORDS = withWords();
    private static final Shared<List<Element<Object>>> OWNERS = new Shared<>(Passages::findOwners);

    private Passages() {}

    /** Every element that has words of its own, type after type. */
    static List<Element<Object>> owners(ContractView view) {
        return OWNERS.of(view);
    }

    /** The texts of an element itself, in the order of its members. */
    static List<Passage> of(Element<Object> owner) {
        List<Passage> passages = new ArrayList<>();
        for (Member<Object> member : membersWithWords(owner.shape())) {
            List<?> texts = owner.values(member);
            for (int i = 0; i < texts.size(); i++) {
                passages.add(new Passage(owner, member, i, (String) texts.get(i)));
            }
        }
        return passages;
    }

    /** Whether a member holds words of people: ids and references do not. */
    static boolean holdsWords(Member<?> member) {
        return member.kind() instanceof ValueKind.Text;
    }

    private static List<Element<Object>> findOwners(ContractView view) {
        List<Element<Object>> owners = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            collect(shape, view, owners);
        }
        return Collections.unmodifiableList(owners);
    }

    @SuppressWarnings("unchecked") // an element is only read through the members of its own shape
    private static <T> void collect(Shape<T> shape, ContractView view, List<Element<Object>> into) {
        List<Member<Object>> members = membersWithWords(shape);
        List<Element<T>> elements = view.all(shape.type());
        for (Element<T> typed : members.isEmpty() ? List.<Element<T>>of() : elements) {
            Element<Object> element = (Element<Object>) typed;
            if (element.showsOrHides(shown -> hasAny(shown, members))) {
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

    @SuppressWarnings("unchecked") // an element is only read through the members of its own shape
    private static List<Member<Object>> membersWithWords(Shape<?> shape) {
        return (List<Member<Object>>) (List<?>) WITH_WORDS.getOrDefault(shape, List.of());
    }

    private static Map<Shape<?>, List<Member<?>>> withWords() {
        Map<Shape<?>, List<Member<?>>> found = new HashMap<>();
        for (Shape<?> shape : Shapes.all()) {
            found.put(
                    shape,
                    shape.members().stream()
                            .filter(Passages::holdsWords)
                            .<Member<?>>map(member -> member)
                            .toList());
        }
        return found;
    }
}
