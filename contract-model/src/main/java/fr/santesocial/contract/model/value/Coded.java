package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A value of an open code list: the words of the document, a code, or both. At least a label or a code is present. */
@Value.Immutable
@ModelStyle
public sealed interface Coded permits ImmutableCoded {

    /** The value as the document words it. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getLabel();

    /** The code in its scheme ("A1", "B1-1"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getCode();

    /** Name of the code list the code belongs to ("oscars:theme"); absence means that the list is not stated. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getScheme();

    /** Refuses a value that says nothing at all. */
    @Value.Check
    default void check() {
        if (getLabel().isEmpty() && getCode().isEmpty()) {
            throw new IllegalStateException("Coded needs a label or a code");
        }
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException without label and code. */
    final class Builder extends ImmutableCoded.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
