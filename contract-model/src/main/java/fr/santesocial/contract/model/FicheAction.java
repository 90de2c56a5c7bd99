package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Public;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A fiche action: the unit of a plan, which may hold several operations. */
@Value.Immutable
@ModelStyle
public sealed interface FicheAction permits ImmutableFicheAction {

    /** Identifier inside the contract. */
    @Pattern(regexp = Limits.IDENTIFIER)
    String getId();

    /** Its title. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Its number as printed ("FA 1.1", "12"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** Why a number is skipped or unusual. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumberNote();

    /** Id of the axis it hangs on. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getAxis();

    /** Ids of further axes it serves. */
    List<@Pattern(regexp = Limits.IDENTIFIER) String> getOtherAxes();

    /** Id of the strategic objective it serves. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getStrategicObjective();

    /** Ids of the plan's own objectives it serves. */
    List<@Pattern(regexp = Limits.IDENTIFIER) String> getServesObjectives();

    /** Its own objectives, general to operational. */
    List<@Valid Aim> getAims();

    /** Why it is needed. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getContext();

    /** What is done. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getDescription();

    /** The operations it is made of. */
    List<@Valid Operation> getOperations();

    /** Who leads it. */
    List<@Valid Pilot> getPilots();

    /** Who helps. */
    List<@Valid Partner> getPartners();

    /** Whom it is for. */
    List<@Valid Public> getPublics();

    /** Where it takes place. */
    List<@Valid Area> getAreas();

    /** Themes, from an open list. */
    List<@Valid Coded> getThemes();

    /** Types of action, from an open list. */
    List<@Valid Coded> getActionTypes();

    /** Fields it belongs to. */
    List<Field> getFields();

    /** Results expected. */
    List<@NotBlank @Size(max = Limits.LONG_TEXT) String> getExpectedResults();

    /** Means used, other than money. */
    List<@Valid Means> getMeans();

    /** Who pays what. */
    List<@Valid Financing> getFinancings();

    /** Declared total in euros. */
    Optional<@Valid Amount> getBudget();

    /** How it is evaluated. */
    List<@Valid Indicator> getIndicators();

    /** When it runs. */
    Optional<@Valid Period> getCalendar();

    /** How often it recurs. */
    Optional<@Valid Coded> getFrequency();

    /** How far it has come. */
    Optional<ActionStatus> getStatus();

    /** Why it has that status. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getStatusReason();

    /** Its priority. */
    Optional<@Valid Coded> getPriority();

    /** How far inhabitants take part. */
    Optional<@Valid Coded> getParticipationLevel();

    /** Other plans it belongs to. */
    List<@Valid RelatedPlan> getRelatedPlans();

    /** Ids of fiches it is linked with. */
    List<@Pattern(regexp = Limits.IDENTIFIER) String> getRelatedFiches();

    /** The record or fiche it continues. */
    Optional<@Valid Continuation> getContinues();

    /** What was done. */
    List<@Valid Achievement> getAchievements();

    /** Result categories of the Swiss tool used by OSCARS (A1 to D). */
    List<@Valid Coded> getResultCategories();

    /** Its steps. */
    List<@Valid Step> getSteps();

    /** Facts without any better home. */
    List<@NotBlank @Size(max = Limits.LONG_TEXT) String> getNotes();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /** Who leads an operation of this fiche: its own pilots, or failing that the fiche's. */
    default List<Pilot> pilotsOf(Operation operation) {
        return Inherited.list(operation.getPilots(), getPilots());
    }

    /** Who helps with an operation of this fiche: its own partners, or failing that the fiche's. */
    default List<Partner> partnersOf(Operation operation) {
        return Inherited.list(operation.getPartners(), getPartners());
    }

    /** Whom an operation of this fiche is for: its own publics, or failing that the fiche's. */
    default List<Public> publicsOf(Operation operation) {
        return Inherited.list(operation.getPublics(), getPublics());
    }

    /** Where an operation of this fiche takes place: its own areas, or failing that the fiche's. */
    default List<Area> areasOf(Operation operation) {
        return Inherited.list(operation.getAreas(), getAreas());
    }

    /** Who pays for an operation of this fiche: its own lines, or failing that the fiche's. */
    default List<Financing> financingsOf(Operation operation) {
        return Inherited.list(operation.getFinancings(), getFinancings());
    }

    /** How an operation of this fiche is evaluated: its own indicators, or failing that the fiche's. */
    default List<Indicator> indicatorsOf(Operation operation) {
        return Inherited.list(operation.getIndicators(), getIndicators());
    }

    /** Results expected of an operation of this fiche: its own, or failing that the fiche's. */
    default List<String> expectedResultsOf(Operation operation) {
        return Inherited.list(operation.getExpectedResults(), getExpectedResults());
    }

    /** When an operation of this fiche runs: its own calendar, or failing that the fiche's. */
    default Optional<Period> calendarOf(Operation operation) {
        return Inherited.value(operation.getCalendar(), getCalendar());
    }

    /** How far an operation of this fiche has come: its own status, or failing that the fiche's. */
    default Optional<ActionStatus> statusOf(Operation operation) {
        return Inherited.value(operation.getStatus(), getStatus());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while id or title is missing. */
    final class Builder extends ImmutableFicheAction.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
