package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.Measure.Builder;

/** The members of {@link Measure}, in the order they are written. */
final class MeasureShape {
    static final Shape<Measure> TABLE = Shape.of(Measure.class, Builder::new, Builder::build)
            .optional("quantity", nested(() -> QuantityShape.TABLE), Measure::getQuantity, Builder::quantity)
            .optional("text", text(), Measure::getText, Builder::text)
            .optional("period", nested(() -> PeriodShape.TABLE), Measure::getPeriod, Builder::period)
            .optional("comment", text(), Measure::getComment, Builder::comment)
            .optional("estimated", flag(), Measure::getEstimated, Builder::estimated)
            .table();

    private MeasureShape() {}
}
