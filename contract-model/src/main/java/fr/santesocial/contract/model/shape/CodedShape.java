package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Coded.Builder;

/** The members of {@link Coded}, in the order they are written. */
final class CodedShape {
    static final Shape<Coded> TABLE = Shape.of(Coded.class, Builder::new, Builder::build)
            .optional("label", text(), Coded::getLabel, Builder::label)
            .optional("code", text(), Coded::getCode, Builder::code)
            .optional("scheme", text(), Coded::getScheme, Builder::scheme)
            .atLeastOneOf("label", "code")
            .table();

    private CodedShape() {}
}
