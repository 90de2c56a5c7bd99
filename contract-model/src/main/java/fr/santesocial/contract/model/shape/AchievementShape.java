package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Achievement;
import fr.santesocial.contract.model.Achievement.Builder;

/** The members of {@link Achievement}, in the order they are written. */
final class AchievementShape {
    static final Shape<Achievement> TABLE = Shape.of(Achievement.class, Builder::new, Builder::build)
            .required("text", text(), Achievement::getText, Builder::text)
            .optional("on", partialDate(), Achievement::getOn, Builder::on)
            .optional("quantity", nested(() -> QuantityShape.TABLE), Achievement::getQuantity, Builder::quantity)
            .table();

    private AchievementShape() {}
}
