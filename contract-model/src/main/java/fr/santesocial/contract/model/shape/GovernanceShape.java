package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Governance;
import fr.santesocial.contract.model.Governance.Builder;

/** The members of {@link Governance}, in the order they are written. */
final class GovernanceShape {
    static final Shape<Governance> TABLE = Shape.of(Governance.class, Builder::new, Builder::build)
            .list("bodies", nested(() -> BodyShape.TABLE), Governance::getBodies, Builder::bodies)
            .list(
                    "coordination",
                    nested(() -> CoordinationShape.TABLE),
                    Governance::getCoordination,
                    Builder::coordination)
            .optional("participation", text(), Governance::getParticipation, Builder::participation)
            .table();

    private GovernanceShape() {}
}
