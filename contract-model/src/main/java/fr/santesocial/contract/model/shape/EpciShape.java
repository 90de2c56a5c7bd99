package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Epci;
import fr.santesocial.contract.model.Epci.Builder;

/** The members of {@link Epci}, in the order they are written. */
final class EpciShape {
    static final Shape<Epci> TABLE = Shape.of(Epci.class, Builder::new, Builder::build)
            .optional("siren", text(), Epci::getSiren, Builder::siren)
            .required("name", text(), Epci::getName, Builder::name)
            .table();

    private EpciShape() {}
}
