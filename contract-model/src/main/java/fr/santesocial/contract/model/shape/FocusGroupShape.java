package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.FocusGroup;
import fr.santesocial.contract.model.FocusGroup.Builder;

/** The members of {@link FocusGroup}, in the order they are written. */
final class FocusGroupShape {
    static final Shape<FocusGroup> TABLE = Shape.of(FocusGroup.class, Builder::new, Builder::build)
            .list("publics", nested(() -> PublicShape.TABLE), FocusGroup::getPublics, Builder::publics)
            .optional("text", text(), FocusGroup::getText, Builder::text)
            .table();

    private FocusGroupShape() {}
}
