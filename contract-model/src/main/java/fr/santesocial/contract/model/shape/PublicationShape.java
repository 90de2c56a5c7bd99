package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Publication;
import fr.santesocial.contract.model.Publication.Builder;

/** The members of {@link Publication}, in the order they are written. */
final class PublicationShape {
    static final Shape<Publication> TABLE = Shape.of(Publication.class, Builder::new, Builder::build)
            .optional("version", text(), Publication::getVersion, Builder::version)
            .optional("date", partialDate(), Publication::getDate, Builder::date)
            .list("documents", nested(() -> SourceNoteShape.TABLE), Publication::getDocuments, Builder::documents)
            .table();

    private PublicationShape() {}
}
