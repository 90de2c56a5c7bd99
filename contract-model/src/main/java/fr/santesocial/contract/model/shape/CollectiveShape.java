package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.Collective;
import fr.santesocial.contract.model.Collective.Builder;

/** The members of {@link Collective}, in the order they are written. */
final class CollectiveShape {
    static final Shape<Collective> TABLE = Shape.of(Collective.class, Builder::new, Builder::build)
            .required("label", text(), Collective::getLabel, Builder::label)
            .optional("expected", wholeNumber(), Collective::getExpected, Builder::expected)
            .table();

    private CollectiveShape() {}
}
