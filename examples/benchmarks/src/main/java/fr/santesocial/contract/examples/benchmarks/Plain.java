package fr.santesocial.contract.examples.benchmarks;

import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.AimLevel;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.AreaLevel;
import fr.santesocial.contract.model.kind.BodyKind;
import fr.santesocial.contract.model.kind.ConsultationKind;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.EvaluationKind;
import fr.santesocial.contract.model.kind.EvaluationState;
import fr.santesocial.contract.model.kind.EvaluationSubject;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingNature;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.model.kind.IndicatorNature;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.model.kind.PartnerStatus;
import fr.santesocial.contract.model.kind.PhaseKind;
import fr.santesocial.contract.model.kind.PilotRole;
import fr.santesocial.contract.model.kind.PlanKind;
import fr.santesocial.contract.model.kind.PlanState;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.model.kind.TaxBasis;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.kind.TerritoryKind;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The model as plain records, as an application would write them for its object mapper: what reading into our own model is
 * compared with. A test holds their components against the shapes.
 */
@NullUnmarked
final class Plain {
    private Plain() {}

    record Achievement(String text, PartialDate on, Quantity quantity) {}

    record Actor(String organisation, String label) {}

    record Aim(String title, String number, AimLevel level, List<Aim> aims) {}

    record Amendment(
            Integer number,
            PartialDate signedOn,
            List<AmendmentEffect> effects,
            PartialDate newEnd,
            Period period,
            String summary,
            List<Signatory> signatories,
            List<SourceNote> sources) {}

    record Amount(BigDecimal value, BigDecimal minimum, BigDecimal maximum, BigDecimal share, String text) {}

    record Area(AreaLevel level, List<String> places, Integer count, String text) {}

    record Axis(
            String id,
            String title,
            String number,
            String description,
            List<Field> fields,
            List<StrategicObjective> strategicObjectives,
            List<Axis> axes) {}

    record Body(
            String name,
            String shortName,
            String id,
            BodyKind kind,
            List<Actor> members,
            List<Actor> chairs,
            Integer meetingsPerYear,
            List<String> missions,
            Period period,
            String follows) {}

    record Coded(String label, String code, String scheme) {}

    record Collective(String label, Integer expected) {}

    record Commune(String inseeCode, String name, Period period) {}

    record Component(ContractKind kind, List<String> parties, List<Field> fields, String text) {}

    record Consultation(ConsultationKind kind, List<Public> publics, Quantity count, Period period, String text) {}

    record Continuation(String title, String fiche, Integer year, String url) {}

    record Contract(
            String format,
            String id,
            ContractKind kind,
            String title,
            String description,
            Integer generation,
            ContractStage stage,
            List<Component> components,
            List<String> bearers,
            Territory territory,
            List<Organisation> organisations,
            List<Signatory> signatories,
            PartialDate signedOn,
            Period signaturePlanned,
            Boolean signatureNotHeld,
            String signatureNote,
            Term term,
            List<Amendment> amendments,
            ContractLink predecessor,
            ContractLink successor,
            List<RelatedPlan> relatedPlans,
            List<String> legalReferences,
            List<Phase> phases,
            Diagnosis diagnosis,
            List<Objective> objectives,
            List<Means> means,
            List<String> interventionModes,
            List<Axis> axes,
            List<FicheAction> fichesActions,
            FichesListed fichesListed,
            Governance governance,
            List<Financing> financings,
            List<Indicator> indicators,
            List<Evaluation> evaluations,
            List<DeclaredCount> declaredCounts,
            List<HistoryEntry> history,
            List<String> notes,
            List<SourceNote> sources,
            Publication publication) {}

    record ContractLink(String title, String id, ContractKind kind, Period period, PartialDate signedOn, String text) {}

    record Coordination(
            String function,
            String organisation,
            BigDecimal fullTimeEquivalent,
            PartialDate since,
            List<String> missions,
            List<Financing> financings) {}

    record DataSource(String organisation, String title) {}

    record DeclaredCount(
            CountedElement of,
            String label,
            Integer count,
            String axis,
            ActionStatus status,
            PartialDate on,
            String text) {}

    record Deliberation(PartialDate date, String number) {}

    record Diagnosis(
            Period period,
            List<Actor> conductedBy,
            List<Coded> themes,
            List<WorkingGroup> workingGroups,
            List<FocusGroup> focusGroups,
            List<DataSource> dataSources,
            List<Consultation> consultations,
            List<String> findings,
            List<Figure> figures,
            List<SourceNote> sources) {}

    record Epci(String siren, String name) {}

    record Evaluation(
            String title,
            EvaluationKind kind,
            EvaluationSubject of,
            EvaluationState state,
            Period period,
            PartialDate on,
            List<Actor> conductedBy,
            List<String> findings,
            List<Figure> figures,
            List<SourceNote> sources) {}

    record FicheAction(
            String id,
            String title,
            String number,
            String numberNote,
            String axis,
            List<String> otherAxes,
            String strategicObjective,
            List<String> servesObjectives,
            List<Aim> aims,
            String context,
            String description,
            List<Operation> operations,
            List<Pilot> pilots,
            List<Partner> partners,
            List<Public> publics,
            List<Area> areas,
            List<Coded> themes,
            List<Coded> actionTypes,
            List<Field> fields,
            List<String> expectedResults,
            List<Means> means,
            List<Financing> financings,
            Amount budget,
            List<Indicator> indicators,
            Period calendar,
            Coded frequency,
            ActionStatus status,
            String statusReason,
            Coded priority,
            Coded participationLevel,
            List<RelatedPlan> relatedPlans,
            List<String> relatedFiches,
            Continuation continues,
            List<Achievement> achievements,
            List<Coded> resultCategories,
            List<Step> steps,
            List<String> notes,
            List<SourceNote> sources) {}

    record Figure(String title, Quantity quantity, String text, Period period, List<SourceNote> sources) {}

    record Financing(
            String funder,
            String funderLabel,
            Coded line,
            Amount amount,
            Amount paid,
            FinancingBasis basis,
            String unit,
            Quantity quantity,
            TaxBasis tax,
            FinancingNature nature,
            FinancingStatus status,
            Period period,
            List<Field> fields,
            String text,
            List<SourceNote> sources) {}

    record FocusGroup(List<Public> publics, String text) {}

    record Governance(List<Body> bodies, List<Coordination> coordination, String participation) {}

    record HistoryEntry(
            String title,
            PartialDate on,
            Period period,
            Boolean planned,
            List<Actor> organisations,
            String text,
            List<SourceNote> sources) {}

    record Indicator(
            String title,
            String id,
            IndicatorKind kind,
            IndicatorNature nature,
            String unit,
            IndicatorDirection direction,
            Level baseline,
            Level target,
            List<Measure> measures,
            Coded frequency,
            String dataSource,
            Actor owner,
            String partOf,
            List<SourceNote> sources) {}

    record Level(Quantity quantity, String text, PartialDate on) {}

    record Means(String text, BigDecimal fullTimeEquivalent) {}

    record Measure(Quantity quantity, String text, Period period, String comment, Boolean estimated) {}

    record Meeting(String body, Integer ordinal, PartialDate on, String title) {}

    record Objective(String id, String title, String description) {}

    record Operation(
            String title,
            String id,
            String number,
            String description,
            List<Pilot> pilots,
            List<Partner> partners,
            List<Public> publics,
            List<Area> areas,
            Period calendar,
            List<Financing> financings,
            List<Indicator> indicators,
            ActionStatus status,
            String statusReason,
            List<String> expectedResults,
            List<Achievement> achievements,
            List<SourceNote> sources) {}

    record Organisation(
            String id,
            String name,
            String shortName,
            List<String> aliases,
            OrganisationKind kind,
            String siren,
            String siret,
            String inseeCode,
            String department,
            List<String> competences) {}

    record Partner(String organisation, String label, PartnerStatus status) {}

    record Period(PartialDate start, PartialDate end, String text) {}

    record Phase(
            String title,
            String id,
            String number,
            PhaseKind kind,
            Period period,
            List<Actor> conductedBy,
            List<Step> steps) {}

    record Pilot(String organisation, String label, PilotRole role, Boolean lead, String service, Period period) {}

    record Public(String label, String code, String scheme, Integer minimumAge, Integer maximumAge) {}

    record Publication(String version, PartialDate date, List<SourceNote> documents) {}

    record Quantity(
            BigDecimal value, BigDecimal minimum, BigDecimal maximum, Boolean approximate, String unit, String text) {}

    record RelatedPlan(
            String title,
            PlanKind kind,
            String code,
            String part,
            Period period,
            PlanState state,
            String url,
            String text) {}

    record Signatory(
            String organisation,
            Collective collective,
            SignatoryRole role,
            List<String> functions,
            Deliberation deliberation,
            PartialDate signedOn,
            List<String> commitments) {}

    record SourceNote(String document, String page, String url, String quote) {}

    record Step(
            String title,
            String number,
            Period period,
            ActionStatus status,
            String description,
            String deliverable,
            List<Meeting> meetings) {}

    record StrategicObjective(String id, String number, String title) {}

    record Term(
            PartialDate start,
            PartialDate end,
            java.time.Period declaredDuration,
            String label,
            TermBasis basis,
            Boolean renewable,
            PartialDate prsEnd) {}

    record Territory(
            String name,
            TerritoryKind kind,
            String siren,
            List<Commune> communes,
            List<Epci> epcis,
            List<String> departments,
            List<String> regions,
            List<String> neighbourhoods,
            Quantity population,
            Boolean rural,
            String text) {}

    record WorkingGroup(String title, List<Coded> themes, List<Actor> members) {}
}
