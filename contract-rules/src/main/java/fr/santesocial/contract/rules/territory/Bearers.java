package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Elements that bear an official number or code, wherever the model has a member of that name. */
final class Bearers {
    private Bearers() {}

    /** Every element that has a text of interest in the member, or one that could not be read. */
    static List<Element<Object>> of(String member, Predicate<String> interest, ContractView view) {
        List<Element<Object>> bearers = new ArrayList<>();
        for (Shape<?> shape : Shapes.all()) {
            if (shape.member(member).isPresent()) {
                all(shape, view).stream()
                        .filter(element -> element.showsOrHides(
                                each -> text(each, member).filter(interest).isPresent()))
                        .forEach(bearers::add);
            }
        }
        return bearers;
    }

    /** The text in the member. */
    static Optional<String> text(Element<Object> element, String member) {
        element.reads(member);
        return element.shape().member(member).stream()
                .flatMap(found -> found.values(element.value()).stream())
                .map(String.class::cast)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // an element only hands its value out, so a narrower type may stand for a wider one
    private static <T> List<Element<Object>> all(Shape<T> shape, ContractView view) {
        return view.all(shape.type()).stream()
                .map(element -> (Element<Object>) element)
                .toList();
    }
}
