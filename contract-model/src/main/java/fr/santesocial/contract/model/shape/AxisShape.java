package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.AXIS;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Axis.Builder;
import fr.santesocial.contract.model.kind.Field;

/** The members of {@link Axis}, in the order they are written. */
final class AxisShape {
    static final Shape<Axis> TABLE = Shape.of(Axis.class, Builder::new, Builder::build)
            .required("id", identifier(AXIS), Axis::getId, Builder::id)
            .required("title", text(), Axis::getTitle, Builder::title)
            .optional("number", text(), Axis::getNumber, Builder::number)
            .optional("description", text(), Axis::getDescription, Builder::description)
            .list("fields", choice(Field.class), Axis::getFields, Builder::fields)
            .list(
                    "strategicObjectives",
                    nested(() -> StrategicObjectiveShape.TABLE),
                    Axis::getStrategicObjectives,
                    Builder::strategicObjectives)
            .list("axes", nested(() -> AxisShape.TABLE), Axis::getAxes, Builder::axes)
            .table();

    private AxisShape() {}
}
