package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.OPERATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Operation.Builder;
import fr.santesocial.contract.model.kind.ActionStatus;

/** The members of {@link Operation}, in the order they are written. */
final class OperationShape {
    static final Shape<Operation> TABLE = Shape.of(Operation.class, Builder::new, Builder::build)
            .required("title", text(), Operation::getTitle, Builder::title)
            .optional("id", identifier(OPERATION), Operation::getId, Builder::id)
            .optional("number", text(), Operation::getNumber, Builder::number)
            .optional("description", text(), Operation::getDescription, Builder::description)
            .list("pilots", nested(() -> PilotShape.TABLE), Operation::getPilots, Builder::pilots)
            .list("partners", nested(() -> PartnerShape.TABLE), Operation::getPartners, Builder::partners)
            .list("publics", nested(() -> PublicShape.TABLE), Operation::getPublics, Builder::publics)
            .list("areas", nested(() -> AreaShape.TABLE), Operation::getAreas, Builder::areas)
            .optional("calendar", nested(() -> PeriodShape.TABLE), Operation::getCalendar, Builder::calendar)
            .list("financings", nested(() -> FinancingShape.TABLE), Operation::getFinancings, Builder::financings)
            .list("indicators", nested(() -> IndicatorShape.TABLE), Operation::getIndicators, Builder::indicators)
            .optional("status", choice(ActionStatus.class), Operation::getStatus, Builder::status)
            .optional("statusReason", text(), Operation::getStatusReason, Builder::statusReason)
            .list("expectedResults", text(), Operation::getExpectedResults, Builder::expectedResults)
            .list(
                    "achievements",
                    nested(() -> AchievementShape.TABLE),
                    Operation::getAchievements,
                    Builder::achievements)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Operation::getSources, Builder::sources)
            .table();

    private OperationShape() {}
}
