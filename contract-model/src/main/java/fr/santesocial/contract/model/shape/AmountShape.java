package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.decimal;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Amount.Builder;

/** The members of {@link Amount}, in the order they are written. */
final class AmountShape {
    static final Shape<Amount> TABLE = Shape.of(Amount.class, Builder::new, Builder::build)
            .optional("value", decimal(), Amount::getValue, Builder::value)
            .optional("minimum", decimal(), Amount::getMinimum, Builder::minimum)
            .optional("maximum", decimal(), Amount::getMaximum, Builder::maximum)
            .optional("share", decimal(), Amount::getShare, Builder::share)
            .optional("text", text(), Amount::getText, Builder::text)
            .table();

    private AmountShape() {}
}
