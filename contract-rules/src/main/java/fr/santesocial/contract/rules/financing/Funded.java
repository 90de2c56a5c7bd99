package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Elements of different types that have lines of money. */
final class Funded {
    private Funded() {}

    /** The elements of the types that show what is asked for, and those of which damage hides whether they do. */
    static List<Element<Object>> by(ContractView view, Predicate<Element<Object>> shows, List<Class<?>> types) {
        List<Element<Object>> found = new ArrayList<>();
        for (Class<?> type : types) {
            for (Element<?> typed : view.all(type)) {
                Element<Object> element = any(typed);
                if (element.showsOrHides(shows)) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    /** The element as one of no particular type. */
    @SuppressWarnings("unchecked") // an element only hands its value out, so a narrower type may stand for a wider one
    private static Element<Object> any(Element<?> element) {
        return (Element<Object>) element;
    }
}
