package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A baseline or target of an indicator. */
@Value.Immutable
@ModelStyle
public sealed interface Level permits ImmutableLevel {

    /** The value. */
    Optional<@Valid Quantity> getQuantity();

    /** The value as written. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** When it held or is to be reached. */
    Optional<PartialDate> getOn();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableLevel.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
