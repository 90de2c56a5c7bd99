package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.BODY;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.Meeting;
import fr.santesocial.contract.model.Meeting.Builder;

/** The members of {@link Meeting}, in the order they are written. */
final class MeetingShape {
    static final Shape<Meeting> TABLE = Shape.of(Meeting.class, Builder::new, Builder::build)
            .optional("body", reference(BODY), Meeting::getBody, Builder::body)
            .optional("ordinal", wholeNumber(), Meeting::getOrdinal, Builder::ordinal)
            .optional("on", partialDate(), Meeting::getOn, Builder::on)
            .optional("title", text(), Meeting::getTitle, Builder::title)
            .table();

    private MeetingShape() {}
}
