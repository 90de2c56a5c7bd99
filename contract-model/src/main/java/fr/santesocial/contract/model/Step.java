package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a phase or of a fiche action. */
@Value.Immutable
@ModelStyle
public sealed interface Step permits ImmutableStep {

    /** What is done. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Its number as printed ("1", "2a"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** When it runs. */
    Optional<@Valid Period> getPeriod();

    /** How far it has come. */
    Optional<ActionStatus> getStatus();

    /** More words. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getDescription();

    /** What it yields. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getDeliverable();

    /** Meetings held for it. */
    List<@Valid Meeting> getMeetings();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableStep.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
