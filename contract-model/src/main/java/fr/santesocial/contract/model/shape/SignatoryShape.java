package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Signatory.Builder;
import fr.santesocial.contract.model.kind.SignatoryRole;

/** The members of {@link Signatory}, in the order they are written. */
final class SignatoryShape {
    static final Shape<Signatory> TABLE = Shape.of(Signatory.class, Builder::new, Builder::build)
            .optional("organisation", reference(ORGANISATION), Signatory::getOrganisation, Builder::organisation)
            .optional("collective", nested(() -> CollectiveShape.TABLE), Signatory::getCollective, Builder::collective)
            .optional("role", choice(SignatoryRole.class), Signatory::getRole, Builder::role)
            .list("functions", text(), Signatory::getFunctions, Builder::functions)
            .optional(
                    "deliberation",
                    nested(() -> DeliberationShape.TABLE),
                    Signatory::getDeliberation,
                    Builder::deliberation)
            .optional("signedOn", partialDate(), Signatory::getSignedOn, Builder::signedOn)
            .list("commitments", text(), Signatory::getCommitments, Builder::commitments)
            .atLeastOneOf("organisation", "collective")
            .table();

    private SignatoryShape() {}
}
