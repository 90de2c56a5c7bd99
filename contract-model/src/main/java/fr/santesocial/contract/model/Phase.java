package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.PhaseKind;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A phase of the preparation or execution. */
@Value.Immutable
@ModelStyle
public sealed interface Phase permits ImmutablePhase {

    /** Its title. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Identifier inside the contract. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getId();

    /** Its number as printed. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** What kind of phase it is. */
    Optional<PhaseKind> getKind();

    /** When it runs. */
    Optional<@Valid Period> getPeriod();

    /** Who conducts it. */
    List<@Valid Actor> getConductedBy();

    /** Its steps, in order. */
    List<@Valid Step> getSteps();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutablePhase.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
