package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The axes that a fiche hangs on. */
final class FicheAxis {
    private FicheAxis() {}

    /** The axis it names, or failing that the axis of its strategic objective; absent where neither leads to one. */
    static Optional<Element<Axis>> main(Element<FicheAction> fiche, ContractView view) {
        return fiche.optional("axis", FicheAction::getAxis)
                .flatMap(id -> axis(id, view))
                .or(() -> objective(fiche, view).flatMap(FicheAxis::axisAbove));
    }

    /** Its main axis and its other axes, those that exist. */
    static List<Element<Axis>> all(Element<FicheAction> fiche, ContractView view) {
        Stream<Element<Axis>> others =
                fiche.values("otherAxes", FicheAction::getOtherAxes).stream().flatMap(id -> axis(id, view).stream());
        return Stream.concat(main(fiche, view).stream(), others).toList();
    }

    /** The strategic objective it serves, if there is one. */
    static Optional<Element<StrategicObjective>> objective(Element<FicheAction> fiche, ContractView view) {
        return fiche.optional("strategicObjective", FicheAction::getStrategicObjective)
                .flatMap(id -> view.find(StrategicObjective.class, ElementKind.STRATEGIC_OBJECTIVE, id));
    }

    /** The axis that an axis or strategic objective is part of; absent for a top axis. */
    @SuppressWarnings("unchecked") // the type of the shape is the type of the value
    static Optional<Element<Axis>> axisAbove(Element<?> element) {
        return element.parent()
                .filter(parent -> parent.shape().type() == Axis.class)
                .map(parent -> (Element<Axis>) parent);
    }

    /** The axis at the top of the tree. */
    static Element<Axis> top(Element<Axis> axis) {
        Element<Axis> top = axis;
        for (Optional<Element<Axis>> above = axisAbove(top); above.isPresent(); above = axisAbove(top)) {
            top = above.get();
        }
        return top;
    }

    private static Optional<Element<Axis>> axis(String id, ContractView view) {
        return view.find(Axis.class, ElementKind.AXIS, id);
    }
}
