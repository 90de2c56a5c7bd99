package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.RelatedPlan;
import fr.santesocial.contract.model.RelatedPlan.Builder;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.PlanState;

/** The members of {@link RelatedPlan}, in the order they are written. */
final class RelatedPlanShape {
    static final Shape<RelatedPlan> TABLE = Shape.of(RelatedPlan.class, Builder::new, Builder::build)
            .required("title", text(), RelatedPlan::getTitle, Builder::title)
            .optional("kind", choice(PlanKind.class), RelatedPlan::getKind, Builder::kind)
            .optional("code", text(), RelatedPlan::getCode, Builder::code)
            .optional("part", text(), RelatedPlan::getPart, Builder::part)
            .optional("period", nested(() -> PeriodShape.TABLE), RelatedPlan::getPeriod, Builder::period)
            .optional("state", choice(PlanState.class), RelatedPlan::getState, Builder::state)
            .optional("url", text(), RelatedPlan::getUrl, Builder::url)
            .optional("text", text(), RelatedPlan::getText, Builder::text)
            .table();

    private RelatedPlanShape() {}
}
