package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Period.Builder;

/** The members of {@link Period}, in the order they are written. */
final class PeriodShape {
    static final Shape<Period> TABLE = Shape.of(Period.class, Builder::new, Builder::build)
            .optional("start", partialDate(), Period::getStart, Builder::start)
            .optional("end", partialDate(), Period::getEnd, Builder::end)
            .optional("text", text(), Period::getText, Builder::text)
            .table();

    private PeriodShape() {}
}
