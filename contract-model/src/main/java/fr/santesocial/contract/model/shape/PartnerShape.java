package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Partner.Builder;
import fr.santesocial.contract.model.kind.PartnerStatus;

/** The members of {@link Partner}, in the order they are written. */
final class PartnerShape {
    static final Shape<Partner> TABLE = Shape.of(Partner.class, Builder::new, Builder::build)
            .optional("organisation", reference(ORGANISATION), Partner::getOrganisation, Builder::organisation)
            .optional("label", text(), Partner::getLabel, Builder::label)
            .optional("status", choice(PartnerStatus.class), Partner::getStatus, Builder::status)
            .atLeastOneOf("organisation", "label")
            .table();

    private PartnerShape() {}
}
