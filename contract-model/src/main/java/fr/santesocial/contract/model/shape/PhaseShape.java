package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.PHASE;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Phase;
import fr.santesocial.contract.model.Phase.Builder;
import fr.santesocial.contract.model.kind.PhaseKind;

/** The members of {@link Phase}, in the order they are written. */
final class PhaseShape {
    static final Shape<Phase> TABLE = Shape.of(Phase.class, Builder::new, Builder::build)
            .required("title", text(), Phase::getTitle, Builder::title)
            .optional("id", identifier(PHASE), Phase::getId, Builder::id)
            .optional("number", text(), Phase::getNumber, Builder::number)
            .optional("kind", choice(PhaseKind.class), Phase::getKind, Builder::kind)
            .optional("period", nested(() -> PeriodShape.TABLE), Phase::getPeriod, Builder::period)
            .list("conductedBy", nested(() -> ActorShape.TABLE), Phase::getConductedBy, Builder::conductedBy)
            .list("steps", nested(() -> StepShape.TABLE), Phase::getSteps, Builder::steps)
            .table();

    private PhaseShape() {}
}
