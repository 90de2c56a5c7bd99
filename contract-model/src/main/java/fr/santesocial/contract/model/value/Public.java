package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A public (group of people) that something is meant for. */
@Value.Immutable
@ModelStyle
public sealed interface Public permits ImmutablePublic {

    /** The public as the document words it ("personnes âgées"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabel();

    /** Its code in a code list. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getCode();

    /** Name of the code list. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getScheme();

    /** Lowest age in years, inclusive. */
    Optional<@PositiveOrZero @Max(Limits.AGE) Integer> getMinimumAge();

    /** Highest age in years, inclusive. */
    Optional<@PositiveOrZero @Max(Limits.AGE) Integer> getMaximumAge();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while label is missing. */
    final class Builder extends ImmutablePublic.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
