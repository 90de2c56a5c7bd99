package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Level.Builder;

/** The members of {@link Level}, in the order they are written. */
final class LevelShape {
    static final Shape<Level> TABLE = Shape.of(Level.class, Builder::new, Builder::build)
            .optional("quantity", nested(() -> QuantityShape.TABLE), Level::getQuantity, Builder::quantity)
            .optional("text", text(), Level::getText, Builder::text)
            .optional("on", partialDate(), Level::getOn, Builder::on)
            .table();

    private LevelShape() {}
}
