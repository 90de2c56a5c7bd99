package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Amendment.Builder;
import fr.santesocial.contract.model.kind.AmendmentEffect;

/** The members of {@link Amendment}, in the order they are written. */
final class AmendmentShape {
    static final Shape<Amendment> TABLE = Shape.of(Amendment.class, Builder::new, Builder::build)
            .optional("number", wholeNumber(), Amendment::getNumber, Builder::number)
            .optional("signedOn", partialDate(), Amendment::getSignedOn, Builder::signedOn)
            .list("effects", choice(AmendmentEffect.class), Amendment::getEffects, Builder::effects)
            .optional("newEnd", partialDate(), Amendment::getNewEnd, Builder::newEnd)
            .optional("period", nested(() -> PeriodShape.TABLE), Amendment::getPeriod, Builder::period)
            .optional("summary", text(), Amendment::getSummary, Builder::summary)
            .list("signatories", nested(() -> SignatoryShape.TABLE), Amendment::getSignatories, Builder::signatories)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Amendment::getSources, Builder::sources)
            .table();

    private AmendmentShape() {}
}
