package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.PilotRole;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Who leads a fiche or an operation. At least an organisation or a label is present. */
@Value.Immutable
@ModelStyle
public sealed interface Pilot permits ImmutablePilot {

    /** Id of the organisation. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getOrganisation();

    /** The words of the document where no organisation can be named. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getLabel();

    /** In what role. */
    Optional<PilotRole> getRole();

    /** True for the one that leads where there are several. */
    Optional<Boolean> getLead();

    /** Service or function inside the organisation. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getService();

    /** When, where it changes. */
    Optional<@Valid Period> getPeriod();

    /** Refuses a pilot that is nobody. */
    @Value.Check
    default void check() {
        if (getOrganisation().isEmpty() && getLabel().isEmpty()) {
            throw new IllegalStateException("Pilot needs an organisation or a label");
        }
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException without organisation and label. */
    final class Builder extends ImmutablePilot.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
