package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.BODY;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.Body;
import fr.santesocial.contract.model.Body.Builder;
import fr.santesocial.contract.model.kind.BodyKind;

/** The members of {@link Body}, in the order they are written. */
final class BodyShape {
    static final Shape<Body> TABLE = Shape.of(Body.class, Builder::new, Builder::build)
            .required("name", text(), Body::getName, Builder::name)
            .optional("shortName", text(), Body::getShortName, Builder::shortName)
            .optional("id", identifier(BODY), Body::getId, Builder::id)
            .optional("kind", choice(BodyKind.class), Body::getKind, Builder::kind)
            .list("members", nested(() -> ActorShape.TABLE), Body::getMembers, Builder::members)
            .list("chairs", nested(() -> ActorShape.TABLE), Body::getChairs, Builder::chairs)
            .optional("meetingsPerYear", wholeNumber(), Body::getMeetingsPerYear, Builder::meetingsPerYear)
            .list("missions", text(), Body::getMissions, Builder::missions)
            .optional("period", nested(() -> PeriodShape.TABLE), Body::getPeriod, Builder::period)
            .optional("follows", reference(BODY), Body::getFollows, Builder::follows)
            .table();

    private BodyShape() {}
}
