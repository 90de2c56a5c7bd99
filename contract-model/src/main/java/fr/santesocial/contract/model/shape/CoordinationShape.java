package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.decimal;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.Coordination.Builder;

/** The members of {@link Coordination}, in the order they are written. */
final class CoordinationShape {
    static final Shape<Coordination> TABLE = Shape.of(Coordination.class, Builder::new, Builder::build)
            .required("function", text(), Coordination::getFunction, Builder::function)
            .optional("organisation", reference(ORGANISATION), Coordination::getOrganisation, Builder::organisation)
            .optional("fullTimeEquivalent", decimal(), Coordination::getFullTimeEquivalent, Builder::fullTimeEquivalent)
            .optional("since", partialDate(), Coordination::getSince, Builder::since)
            .list("missions", text(), Coordination::getMissions, Builder::missions)
            .list("financings", nested(() -> FinancingShape.TABLE), Coordination::getFinancings, Builder::financings)
            .table();

    private CoordinationShape() {}
}
