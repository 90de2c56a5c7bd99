package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Actor.Builder;

/** The members of {@link Actor}, in the order they are written. */
final class ActorShape {
    static final Shape<Actor> TABLE = Shape.of(Actor.class, Builder::new, Builder::build)
            .optional("organisation", reference(ORGANISATION), Actor::getOrganisation, Builder::organisation)
            .optional("label", text(), Actor::getLabel, Builder::label)
            .atLeastOneOf("organisation", "label")
            .table();

    private ActorShape() {}
}
