package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.value.SourceNote;
import fr.santesocial.contract.model.value.SourceNote.Builder;

/** The members of {@link SourceNote}, in the order they are written. */
final class SourceNoteShape {
    static final Shape<SourceNote> TABLE = Shape.of(SourceNote.class, Builder::new, Builder::build)
            .optional("document", text(), SourceNote::getDocument, Builder::document)
            .optional("page", text(), SourceNote::getPage, Builder::page)
            .optional("url", text(), SourceNote::getUrl, Builder::url)
            .optional("quote", text(), SourceNote::getQuote, Builder::quote)
            .atLeastOneOf("document", "url")
            .table();

    private SourceNoteShape() {}
}
