package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.style.ModelStyle;
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

/** A named thing inside a fiche action. What it leaves out it takes from its fiche; a list it gives replaces the fiche's. */
@Value.Immutable
@ModelStyle
public sealed interface Operation permits ImmutableOperation {

    /** Its title. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Identifier inside the contract. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getId();

    /** Its number as printed. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** What is done. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getDescription();

    /** Who leads it; empty means those of the fiche. */
    List<@Valid Pilot> getPilots();

    /** Who helps; empty means those of the fiche. */
    List<@Valid Partner> getPartners();

    /** Whom it is for; empty means those of the fiche. */
    List<@Valid Public> getPublics();

    /** Where; empty means those of the fiche. */
    List<@Valid Area> getAreas();

    /** When; absence means the fiche's. */
    Optional<@Valid Period> getCalendar();

    /** Who pays; empty means those of the fiche. */
    List<@Valid Financing> getFinancings();

    /** How it is evaluated; empty means those of the fiche. */
    List<@Valid Indicator> getIndicators();

    /** How far it has come; absence means the fiche's. */
    Optional<ActionStatus> getStatus();

    /** Why it has that status. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getStatusReason();

    /** Results expected; empty means those of the fiche. */
    List<@NotBlank @Size(max = Limits.LONG_TEXT) String> getExpectedResults();

    /** What was done. */
    List<@Valid Achievement> getAchievements();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableOperation.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
