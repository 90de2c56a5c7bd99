package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Component;
import fr.santesocial.contract.model.Component.Builder;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;

/** The members of {@link Component}, in the order they are written. */
final class ComponentShape {
    static final Shape<Component> TABLE = Shape.of(Component.class, Builder::new, Builder::build)
            .required("kind", choice(ContractKind.class), Component::getKind, Builder::kind)
            .list("parties", reference(ORGANISATION), Component::getParties, Builder::parties)
            .list("fields", choice(Field.class), Component::getFields, Builder::fields)
            .optional("text", text(), Component::getText, Builder::text)
            .table();

    private ComponentShape() {}
}
