package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A strategic objective of an axis. */
@Value.Immutable
@ModelStyle
public sealed interface StrategicObjective permits ImmutableStrategicObjective {

    /** Identifier inside the contract. */
    @Pattern(regexp = Limits.IDENTIFIER)
    String getId();

    /** Its number as printed. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** Its words. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while id or title is missing. */
    final class Builder extends ImmutableStrategicObjective.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
