package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Consultation;
import fr.santesocial.contract.model.Consultation.Builder;
import fr.santesocial.contract.model.kind.ConsultationKind;

/** The members of {@link Consultation}, in the order they are written. */
final class ConsultationShape {
    static final Shape<Consultation> TABLE = Shape.of(Consultation.class, Builder::new, Builder::build)
            .optional("kind", choice(ConsultationKind.class), Consultation::getKind, Builder::kind)
            .list("publics", nested(() -> PublicShape.TABLE), Consultation::getPublics, Builder::publics)
            .optional("count", nested(() -> QuantityShape.TABLE), Consultation::getCount, Builder::count)
            .optional("period", nested(() -> PeriodShape.TABLE), Consultation::getPeriod, Builder::period)
            .optional("text", text(), Consultation::getText, Builder::text)
            .table();

    private ConsultationShape() {}
}
