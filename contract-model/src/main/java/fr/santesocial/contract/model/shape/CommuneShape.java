package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Commune.Builder;

/** The members of {@link Commune}, in the order they are written. */
final class CommuneShape {
    static final Shape<Commune> TABLE = Shape.of(Commune.class, Builder::new, Builder::build)
            .optional("inseeCode", text(), Commune::getInseeCode, Builder::inseeCode)
            .required("name", text(), Commune::getName, Builder::name)
            .optional("period", nested(() -> PeriodShape.TABLE), Commune::getPeriod, Builder::period)
            .table();

    private CommuneShape() {}
}
