package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.FICHE_ACTION;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.Continuation;
import fr.santesocial.contract.model.Continuation.Builder;

/** The members of {@link Continuation}, in the order they are written. */
final class ContinuationShape {
    static final Shape<Continuation> TABLE = Shape.of(Continuation.class, Builder::new, Builder::build)
            .optional("title", text(), Continuation::getTitle, Builder::title)
            .optional("fiche", reference(FICHE_ACTION), Continuation::getFiche, Builder::fiche)
            .optional("year", wholeNumber(), Continuation::getYear, Builder::year)
            .optional("url", text(), Continuation::getUrl, Builder::url)
            .table();

    private ContinuationShape() {}
}
