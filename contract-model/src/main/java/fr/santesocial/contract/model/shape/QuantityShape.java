package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.decimal;
import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.model.value.Quantity.Builder;

/** The members of {@link Quantity}, in the order they are written. */
final class QuantityShape {
    static final Shape<Quantity> TABLE = Shape.of(Quantity.class, Builder::new, Builder::build)
            .optional("value", decimal(), Quantity::getValue, Builder::value)
            .optional("minimum", decimal(), Quantity::getMinimum, Builder::minimum)
            .optional("maximum", decimal(), Quantity::getMaximum, Builder::maximum)
            .optional("approximate", flag(), Quantity::getApproximate, Builder::approximate)
            .optional("unit", text(), Quantity::getUnit, Builder::unit)
            .optional("text", text(), Quantity::getText, Builder::text)
            .table();

    private QuantityShape() {}
}
