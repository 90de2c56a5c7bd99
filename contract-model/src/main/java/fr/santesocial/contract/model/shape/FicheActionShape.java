package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.AXIS;
import static fr.santesocial.contract.model.kind.ElementKind.FICHE_ACTION;
import static fr.santesocial.contract.model.kind.ElementKind.OBJECTIVE;
import static fr.santesocial.contract.model.kind.ElementKind.STRATEGIC_OBJECTIVE;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.FicheAction.Builder;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.Field;

/** The members of {@link FicheAction}, in the order they are written. */
final class FicheActionShape {
    static final Shape<FicheAction> TABLE = Shape.of(FicheAction.class, Builder::new, Builder::build)
            .required("id", identifier(FICHE_ACTION), FicheAction::getId, Builder::id)
            .required("title", text(), FicheAction::getTitle, Builder::title)
            .optional("number", text(), FicheAction::getNumber, Builder::number)
            .optional("numberNote", text(), FicheAction::getNumberNote, Builder::numberNote)
            .optional("axis", reference(AXIS), FicheAction::getAxis, Builder::axis)
            .list("otherAxes", reference(AXIS), FicheAction::getOtherAxes, Builder::otherAxes)
            .optional(
                    "strategicObjective",
                    reference(STRATEGIC_OBJECTIVE),
                    FicheAction::getStrategicObjective,
                    Builder::strategicObjective)
            .list("servesObjectives", reference(OBJECTIVE), FicheAction::getServesObjectives, Builder::servesObjectives)
            .list("aims", nested(() -> AimShape.TABLE), FicheAction::getAims, Builder::aims)
            .optional("context", text(), FicheAction::getContext, Builder::context)
            .optional("description", text(), FicheAction::getDescription, Builder::description)
            .list("operations", nested(() -> OperationShape.TABLE), FicheAction::getOperations, Builder::operations)
            .list("pilots", nested(() -> PilotShape.TABLE), FicheAction::getPilots, Builder::pilots)
            .list("partners", nested(() -> PartnerShape.TABLE), FicheAction::getPartners, Builder::partners)
            .list("publics", nested(() -> PublicShape.TABLE), FicheAction::getPublics, Builder::publics)
            .list("areas", nested(() -> AreaShape.TABLE), FicheAction::getAreas, Builder::areas)
            .list("themes", nested(() -> CodedShape.TABLE), FicheAction::getThemes, Builder::themes)
            .list("actionTypes", nested(() -> CodedShape.TABLE), FicheAction::getActionTypes, Builder::actionTypes)
            .list("fields", choice(Field.class), FicheAction::getFields, Builder::fields)
            .list("expectedResults", text(), FicheAction::getExpectedResults, Builder::expectedResults)
            .list("means", nested(() -> MeansShape.TABLE), FicheAction::getMeans, Builder::means)
            .list("financings", nested(() -> FinancingShape.TABLE), FicheAction::getFinancings, Builder::financings)
            .optional("budget", nested(() -> AmountShape.TABLE), FicheAction::getBudget, Builder::budget)
            .list("indicators", nested(() -> IndicatorShape.TABLE), FicheAction::getIndicators, Builder::indicators)
            .optional("calendar", nested(() -> PeriodShape.TABLE), FicheAction::getCalendar, Builder::calendar)
            .optional("frequency", nested(() -> CodedShape.TABLE), FicheAction::getFrequency, Builder::frequency)
            .optional("status", choice(ActionStatus.class), FicheAction::getStatus, Builder::status)
            .optional("statusReason", text(), FicheAction::getStatusReason, Builder::statusReason)
            .optional("priority", nested(() -> CodedShape.TABLE), FicheAction::getPriority, Builder::priority)
            .optional(
                    "participationLevel",
                    nested(() -> CodedShape.TABLE),
                    FicheAction::getParticipationLevel,
                    Builder::participationLevel)
            .list(
                    "relatedPlans",
                    nested(() -> RelatedPlanShape.TABLE),
                    FicheAction::getRelatedPlans,
                    Builder::relatedPlans)
            .list("relatedFiches", reference(FICHE_ACTION), FicheAction::getRelatedFiches, Builder::relatedFiches)
            .optional("continues", nested(() -> ContinuationShape.TABLE), FicheAction::getContinues, Builder::continues)
            .list(
                    "achievements",
                    nested(() -> AchievementShape.TABLE),
                    FicheAction::getAchievements,
                    Builder::achievements)
            .list(
                    "resultCategories",
                    nested(() -> CodedShape.TABLE),
                    FicheAction::getResultCategories,
                    Builder::resultCategories)
            .list("steps", nested(() -> StepShape.TABLE), FicheAction::getSteps, Builder::steps)
            .list("notes", text(), FicheAction::getNotes, Builder::notes)
            .list("sources", nested(() -> SourceNoteShape.TABLE), FicheAction::getSources, Builder::sources)
            .table();

    private FicheActionShape() {}
}
