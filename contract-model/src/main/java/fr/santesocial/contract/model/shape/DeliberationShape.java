package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.Deliberation.Builder;

/** The members of {@link Deliberation}, in the order they are written. */
final class DeliberationShape {
    static final Shape<Deliberation> TABLE = Shape.of(Deliberation.class, Builder::new, Builder::build)
            .optional("date", partialDate(), Deliberation::getDate, Builder::date)
            .optional("number", text(), Deliberation::getNumber, Builder::number)
            .table();

    private DeliberationShape() {}
}
