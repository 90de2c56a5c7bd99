package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Pilot;
import fr.santesocial.contract.model.Pilot.Builder;
import fr.santesocial.contract.model.kind.PilotRole;

/** The members of {@link Pilot}, in the order they are written. */
final class PilotShape {
    static final Shape<Pilot> TABLE = Shape.of(Pilot.class, Builder::new, Builder::build)
            .optional("organisation", reference(ORGANISATION), Pilot::getOrganisation, Builder::organisation)
            .optional("label", text(), Pilot::getLabel, Builder::label)
            .optional("role", choice(PilotRole.class), Pilot::getRole, Builder::role)
            .optional("lead", flag(), Pilot::getLead, Builder::lead)
            .optional("service", text(), Pilot::getService, Builder::service)
            .optional("period", nested(() -> PeriodShape.TABLE), Pilot::getPeriod, Builder::period)
            .atLeastOneOf("organisation", "label")
            .table();

    private PilotShape() {}
}
