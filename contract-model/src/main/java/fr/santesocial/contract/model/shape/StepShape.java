package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.Step.Builder;
import fr.santesocial.contract.model.kind.ActionStatus;

/** The members of {@link Step}, in the order they are written. */
final class StepShape {
    static final Shape<Step> TABLE = Shape.of(Step.class, Builder::new, Builder::build)
            .required("title", text(), Step::getTitle, Builder::title)
            .optional("number", text(), Step::getNumber, Builder::number)
            .optional("period", nested(() -> PeriodShape.TABLE), Step::getPeriod, Builder::period)
            .optional("status", choice(ActionStatus.class), Step::getStatus, Builder::status)
            .optional("description", text(), Step::getDescription, Builder::description)
            .optional("deliverable", text(), Step::getDeliverable, Builder::deliverable)
            .list("meetings", nested(() -> MeetingShape.TABLE), Step::getMeetings, Builder::meetings)
            .table();

    private StepShape() {}
}
