package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Evaluation;
import fr.santesocial.contract.model.Evaluation.Builder;
import fr.santesocial.contract.model.kind.EvaluationKind;
import fr.santesocial.contract.model.kind.EvaluationState;
import fr.santesocial.contract.model.kind.EvaluationSubject;

/** The members of {@link Evaluation}, in the order they are written. */
final class EvaluationShape {
    static final Shape<Evaluation> TABLE = Shape.of(Evaluation.class, Builder::new, Builder::build)
            .optional("title", text(), Evaluation::getTitle, Builder::title)
            .optional("kind", choice(EvaluationKind.class), Evaluation::getKind, Builder::kind)
            .optional("of", choice(EvaluationSubject.class), Evaluation::getOf, Builder::of)
            .optional("state", choice(EvaluationState.class), Evaluation::getState, Builder::state)
            .optional("period", nested(() -> PeriodShape.TABLE), Evaluation::getPeriod, Builder::period)
            .optional("on", partialDate(), Evaluation::getOn, Builder::on)
            .list("conductedBy", nested(() -> ActorShape.TABLE), Evaluation::getConductedBy, Builder::conductedBy)
            .list("findings", text(), Evaluation::getFindings, Builder::findings)
            .list("figures", nested(() -> FigureShape.TABLE), Evaluation::getFigures, Builder::figures)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Evaluation::getSources, Builder::sources)
            .table();

    private EvaluationShape() {}
}
