package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.value.Figure;
import fr.santesocial.contract.model.value.Figure.Builder;

/** The members of {@link Figure}, in the order they are written. */
final class FigureShape {
    static final Shape<Figure> TABLE = Shape.of(Figure.class, Builder::new, Builder::build)
            .required("title", text(), Figure::getTitle, Builder::title)
            .optional("quantity", nested(() -> QuantityShape.TABLE), Figure::getQuantity, Builder::quantity)
            .optional("text", text(), Figure::getText, Builder::text)
            .optional("period", nested(() -> PeriodShape.TABLE), Figure::getPeriod, Builder::period)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Figure::getSources, Builder::sources)
            .table();

    private FigureShape() {}
}
