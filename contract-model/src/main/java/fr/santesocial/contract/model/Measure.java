package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A measured value of an indicator. */
@Value.Immutable
@ModelStyle
public sealed interface Measure permits ImmutableMeasure {

    /** The value. */
    Optional<@Valid Quantity> getQuantity();

    /** The value as written. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** When it was measured, or the time it covers. */
    Optional<@Valid Period> getPeriod();

    /** A comment. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getComment();

    /** True for an estimate. */
    Optional<Boolean> getEstimated();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableMeasure.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
