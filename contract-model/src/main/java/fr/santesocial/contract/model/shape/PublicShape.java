package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.value.Public;
import fr.santesocial.contract.model.value.Public.Builder;

/** The members of {@link Public}, in the order they are written. */
final class PublicShape {
    static final Shape<Public> TABLE = Shape.of(Public.class, Builder::new, Builder::build)
            .required("label", text(), Public::getLabel, Builder::label)
            .optional("code", text(), Public::getCode, Builder::code)
            .optional("scheme", text(), Public::getScheme, Builder::scheme)
            .optional("minimumAge", wholeNumber(), Public::getMinimumAge, Builder::minimumAge)
            .optional("maximumAge", wholeNumber(), Public::getMaximumAge, Builder::maximumAge)
            .table();

    private PublicShape() {}
}
