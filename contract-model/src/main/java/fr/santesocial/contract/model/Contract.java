package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A territorial health-social contract, or a plan of the same family: the root of the model. */
@Value.Immutable
@ModelStyle
public sealed interface Contract permits ImmutableContract {

    /** Identifier of the contract, chosen by its writer. */
    @Pattern(regexp = Limits.IDENTIFIER)
    String getId();

    /** What kind of contract it is. */
    ContractKind getKind();

    /** The title used locally ("Plan bien grandir, bien vieillir"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** What the contract is and what it is for, in the document's words. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getDescription();

    /** Rank in a lineage on the same territory: 2 for a second CLS. */
    Optional<@PositiveOrZero Integer> getGeneration();

    /** How far the contract has come; absence means that the document does not say. */
    Optional<ContractStage> getStage();

    /** The contracts merged into this one: the CLS and CTG halves of a PLUSS. */
    List<@Valid Component> getComponents();

    /** Ids of the organisations that carry the contract. */
    List<@Pattern(regexp = Limits.IDENTIFIER) String> getBearers();

    /** The territory the contract covers. */
    Optional<@Valid Territory> getTerritory();

    /** Every organisation the contract refers to by id. */
    List<@Valid Organisation> getOrganisations();

    /** Who commits to the contract. */
    List<@Valid Signatory> getSignatories();

    /** Date of the signature; absence means that no date is known, not that nothing was signed. */
    Optional<PartialDate> getSignedOn();

    /** When the signature is planned, for a contract not yet signed. */
    Optional<@Valid Period> getSignaturePlanned();

    /** True when the document records that the ceremony of signature could not take place. */
    Optional<Boolean> getSignatureNotHeld();

    /** What the document says about the signature. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getSignatureNote();

    /** When the contract runs, before any amendment. */
    Optional<@Valid Term> getTerm();

    /** The amendments (avenants), in order. */
    List<@Valid Amendment> getAmendments();

    /** The contract this one follows. */
    Optional<@Valid ContractLink> getPredecessor();

    /** The contract that follows this one. */
    Optional<@Valid ContractLink> getSuccessor();

    /** Other plans and programmes it is linked with. */
    List<@Valid RelatedPlan> getRelatedPlans();

    /** The legal texts it cites, as written ("article L1434-10 du code de la santé publique"). */
    List<@NotBlank @Size(max = Limits.TEXT) String> getLegalReferences();

    /** Phases of its preparation or execution, in order. */
    List<@Valid Phase> getPhases();

    /** The territorial diagnosis it rests on. */
    Optional<@Valid Diagnosis> getDiagnosis();

    /** The plan's own aims (the three of the Médoc plan), as opposed to axes. */
    List<@Valid Objective> getObjectives();

    /** General means of the plan. */
    List<@Valid Means> getMeans();

    /** Ways of intervening the plan names ("sensibiliser", "mobiliser", "former"). */
    List<@NotBlank @Size(max = Limits.TEXT) String> getInterventionModes();

    /** The axes that fiches actions hang on. */
    List<@Valid Axis> getAxes();

    /** The fiches actions. */
    List<@Valid FicheAction> getFichesActions();

    /** Whether the fiches of this document are all of the contract's; absence means that nothing is said. */
    Optional<FichesListed> getFichesListed();

    /** Who steers and coordinates. */
    Optional<@Valid Governance> getGovernance();

    /** Money for the contract as a whole. */
    List<@Valid Financing> getFinancings();

    /** Indicators of the contract as a whole. */
    List<@Valid Indicator> getIndicators();

    /** Evaluations (bilans), done or planned. */
    List<@Valid Evaluation> getEvaluations();

    /** Numbers of elements as the document itself declares them. */
    List<@Valid DeclaredCount> getDeclaredCounts();

    /** What led to the contract. */
    List<@Valid HistoryEntry> getHistory();

    /** Facts without any better home. */
    List<@NotBlank @Size(max = Limits.LONG_TEXT) String> getNotes();

    /** The documents this description was written from. */
    List<@Valid SourceNote> getSources();

    /** How this description was published. */
    Optional<@Valid Publication> getPublication();

    /** When the contract really runs: its term with every amendment counted. */
    default EffectiveTerm effectiveTerm() {
        return EffectiveTerm.of(this);
    }

    /**
     * The ends that the regional health project (PRS) of the contract can have: the one its term states; failing that,
     * those of the related plans of kind PRS, each once, without the projects over before the term starts. Several, where
     * nothing says which one counts; none, where no end is given.
     */
    default List<PartialDate> prsEnds() {
        return PrsEnds.of(this);
    }

    /** The planned money of the contract and its fiches: what adds up, and what does not and why. */
    default Funding funding() {
        return Funding.of(this);
    }

    /** Which fiche serves which of the plan's own objectives. */
    default ObjectiveCoverage objectiveCoverage() {
        return ObjectiveCoverage.of(this);
    }

    /**
     * How many elements of a kind the contract lists: top-level axes, the plan's objectives, steps of phases, different
     * partners of fiches and operations. Zero means none listed, not that there are none. Empty for actions, whose level is
     * unsaid, for other things, and for signatories with a collective of unknown size; a collective counts as many as it
     * expects.
     */
    default OptionalInt count(CountedElement element) {
        return new ContractCounts(this).of(element);
    }

    /**
     * Everything that has a date or a period, by first possible day of its start: signature, term, amendments, phases, steps,
     * fiches, operations (an operation without calendar takes its fiche's) and evaluations. What has no known start comes
     * last; what begins on the same day keeps the order of the document.
     */
    default List<TimelineEntry> timeline() {
        return Timeline.of(this);
    }

    /** The fiches that hang on the axis or on one of its sub-axes at any depth, each once, in order, with the axis they name. */
    default List<AxisFiche> fichesOf(Axis axis) {
        return AxisFiche.of(this, axis);
    }

    /** The organisation of that id, the first if several share it. */
    default Optional<Organisation> organisation(String id) {
        return getOrganisations().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst();
    }

    /** The axis or sub-axis of that id at any depth, the first if several share it. */
    default Optional<Axis> axis(String id) {
        return AxisTree.of(getAxes()).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst();
    }

    /** The fiche action of that id, the first if several share it. */
    default Optional<FicheAction> ficheAction(String id) {
        return getFichesActions().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while id, kind or title is missing. */
    final class Builder extends ImmutableContract.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
