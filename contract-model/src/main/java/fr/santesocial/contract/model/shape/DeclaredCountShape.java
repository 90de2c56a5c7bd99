package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.AXIS;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.DeclaredCount.Builder;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.CountedElement;

/** The members of {@link DeclaredCount}, in the order they are written. */
final class DeclaredCountShape {
    static final Shape<DeclaredCount> TABLE = Shape.of(DeclaredCount.class, Builder::new, Builder::build)
            .required("of", choice(CountedElement.class), DeclaredCount::getOf, Builder::of)
            .optional("label", text(), DeclaredCount::getLabel, Builder::label)
            .optional("count", wholeNumber(), DeclaredCount::getCount, Builder::count)
            .optional("axis", reference(AXIS), DeclaredCount::getAxis, Builder::axis)
            .optional("status", choice(ActionStatus.class), DeclaredCount::getStatus, Builder::status)
            .optional("on", partialDate(), DeclaredCount::getOn, Builder::on)
            .optional("text", text(), DeclaredCount::getText, Builder::text)
            .table();

    private DeclaredCountShape() {}
}
