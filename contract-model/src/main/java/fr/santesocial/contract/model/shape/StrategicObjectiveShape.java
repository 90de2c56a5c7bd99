package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.STRATEGIC_OBJECTIVE;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.StrategicObjective;
import fr.santesocial.contract.model.StrategicObjective.Builder;

/** The members of {@link StrategicObjective}, in the order they are written. */
final class StrategicObjectiveShape {
    static final Shape<StrategicObjective> TABLE = Shape.of(StrategicObjective.class, Builder::new, Builder::build)
            .required("id", identifier(STRATEGIC_OBJECTIVE), StrategicObjective::getId, Builder::id)
            .optional("number", text(), StrategicObjective::getNumber, Builder::number)
            .required("title", text(), StrategicObjective::getTitle, Builder::title)
            .table();

    private StrategicObjectiveShape() {}
}
