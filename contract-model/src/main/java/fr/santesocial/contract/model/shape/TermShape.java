package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.length;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.Term.Builder;
import fr.santesocial.contract.model.kind.TermBasis;

/** The members of {@link Term}, in the order they are written. */
final class TermShape {
    static final Shape<Term> TABLE = Shape.of(Term.class, Builder::new, Builder::build)
            .optional("start", partialDate(), Term::getStart, Builder::start)
            .optional("end", partialDate(), Term::getEnd, Builder::end)
            .optional("declaredDuration", length(), Term::getDeclaredDuration, Builder::declaredDuration)
            .optional("label", text(), Term::getLabel, Builder::label)
            .optional("basis", choice(TermBasis.class), Term::getBasis, Builder::basis)
            .optional("renewable", flag(), Term::getRenewable, Builder::renewable)
            .optional("prsEnd", partialDate(), Term::getPrsEnd, Builder::prsEnd)
            .table();

    private TermShape() {}
}
