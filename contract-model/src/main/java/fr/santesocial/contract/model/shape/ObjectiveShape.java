package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.OBJECTIVE;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Objective;
import fr.santesocial.contract.model.Objective.Builder;

/** The members of {@link Objective}, in the order they are written. */
final class ObjectiveShape {
    static final Shape<Objective> TABLE = Shape.of(Objective.class, Builder::new, Builder::build)
            .required("id", identifier(OBJECTIVE), Objective::getId, Builder::id)
            .required("title", text(), Objective::getTitle, Builder::title)
            .optional("description", text(), Objective::getDescription, Builder::description)
            .table();

    private ObjectiveShape() {}
}
