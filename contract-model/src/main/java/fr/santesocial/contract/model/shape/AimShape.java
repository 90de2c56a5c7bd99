package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Aim;
import fr.santesocial.contract.model.Aim.Builder;
import fr.santesocial.contract.model.kind.AimLevel;

/** The members of {@link Aim}, in the order they are written. */
final class AimShape {
    static final Shape<Aim> TABLE = Shape.of(Aim.class, Builder::new, Builder::build)
            .required("title", text(), Aim::getTitle, Builder::title)
            .optional("number", text(), Aim::getNumber, Builder::number)
            .optional("level", choice(AimLevel.class), Aim::getLevel, Builder::level)
            .list("aims", nested(() -> AimShape.TABLE), Aim::getAims, Builder::aims)
            .table();

    private AimShape() {}
}
