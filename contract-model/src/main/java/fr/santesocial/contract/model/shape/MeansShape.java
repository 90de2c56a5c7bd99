package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.decimal;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Means;
import fr.santesocial.contract.model.Means.Builder;

/** The members of {@link Means}, in the order they are written. */
final class MeansShape {
    static final Shape<Means> TABLE = Shape.of(Means.class, Builder::new, Builder::build)
            .required("text", text(), Means::getText, Builder::text)
            .optional("fullTimeEquivalent", decimal(), Means::getFullTimeEquivalent, Builder::fullTimeEquivalent)
            .table();

    private MeansShape() {}
}
