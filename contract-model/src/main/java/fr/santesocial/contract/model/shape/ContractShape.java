package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.CONTRACT;
import static fr.santesocial.contract.model.kind.ElementKind.ORGANISATION;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Contract.Builder;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.FichesListed;

/** The members of {@link Contract}, in the order they are written. */
final class ContractShape {
    static final Shape<Contract> TABLE = Shape.of(Contract.class, Builder::new, Builder::build)
            .required("id", identifier(CONTRACT), Contract::getId, Builder::id)
            .required("kind", choice(ContractKind.class), Contract::getKind, Builder::kind)
            .required("title", text(), Contract::getTitle, Builder::title)
            .optional("description", text(), Contract::getDescription, Builder::description)
            .optional("generation", wholeNumber(), Contract::getGeneration, Builder::generation)
            .optional("stage", choice(ContractStage.class), Contract::getStage, Builder::stage)
            .list("components", nested(() -> ComponentShape.TABLE), Contract::getComponents, Builder::components)
            .list("bearers", reference(ORGANISATION), Contract::getBearers, Builder::bearers)
            .optional("territory", nested(() -> TerritoryShape.TABLE), Contract::getTerritory, Builder::territory)
            .list(
                    "organisations",
                    nested(() -> OrganisationShape.TABLE),
                    Contract::getOrganisations,
                    Builder::organisations)
            .list("signatories", nested(() -> SignatoryShape.TABLE), Contract::getSignatories, Builder::signatories)
            .optional("signedOn", partialDate(), Contract::getSignedOn, Builder::signedOn)
            .optional(
                    "signaturePlanned",
                    nested(() -> PeriodShape.TABLE),
                    Contract::getSignaturePlanned,
                    Builder::signaturePlanned)
            .optional("signatureNotHeld", flag(), Contract::getSignatureNotHeld, Builder::signatureNotHeld)
            .optional("signatureNote", text(), Contract::getSignatureNote, Builder::signatureNote)
            .optional("term", nested(() -> TermShape.TABLE), Contract::getTerm, Builder::term)
            .list("amendments", nested(() -> AmendmentShape.TABLE), Contract::getAmendments, Builder::amendments)
            .optional(
                    "predecessor",
                    nested(() -> ContractLinkShape.TABLE),
                    Contract::getPredecessor,
                    Builder::predecessor)
            .optional("successor", nested(() -> ContractLinkShape.TABLE), Contract::getSuccessor, Builder::successor)
            .list(
                    "relatedPlans",
                    nested(() -> RelatedPlanShape.TABLE),
                    Contract::getRelatedPlans,
                    Builder::relatedPlans)
            .list("legalReferences", text(), Contract::getLegalReferences, Builder::legalReferences)
            .list("phases", nested(() -> PhaseShape.TABLE), Contract::getPhases, Builder::phases)
            .optional("diagnosis", nested(() -> DiagnosisShape.TABLE), Contract::getDiagnosis, Builder::diagnosis)
            .list("objectives", nested(() -> ObjectiveShape.TABLE), Contract::getObjectives, Builder::objectives)
            .list("means", nested(() -> MeansShape.TABLE), Contract::getMeans, Builder::means)
            .list("interventionModes", text(), Contract::getInterventionModes, Builder::interventionModes)
            .list("axes", nested(() -> AxisShape.TABLE), Contract::getAxes, Builder::axes)
            .list(
                    "fichesActions",
                    nested(() -> FicheActionShape.TABLE),
                    Contract::getFichesActions,
                    Builder::fichesActions)
            .optional("fichesListed", choice(FichesListed.class), Contract::getFichesListed, Builder::fichesListed)
            .optional("governance", nested(() -> GovernanceShape.TABLE), Contract::getGovernance, Builder::governance)
            .list("financings", nested(() -> FinancingShape.TABLE), Contract::getFinancings, Builder::financings)
            .list("indicators", nested(() -> IndicatorShape.TABLE), Contract::getIndicators, Builder::indicators)
            .list("evaluations", nested(() -> EvaluationShape.TABLE), Contract::getEvaluations, Builder::evaluations)
            .list(
                    "declaredCounts",
                    nested(() -> DeclaredCountShape.TABLE),
                    Contract::getDeclaredCounts,
                    Builder::declaredCounts)
            .list("history", nested(() -> HistoryEntryShape.TABLE), Contract::getHistory, Builder::history)
            .list("notes", text(), Contract::getNotes, Builder::notes)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Contract::getSources, Builder::sources)
            .optional(
                    "publication", nested(() -> PublicationShape.TABLE), Contract::getPublication, Builder::publication)
            .table();

    private ContractShape() {}
}
