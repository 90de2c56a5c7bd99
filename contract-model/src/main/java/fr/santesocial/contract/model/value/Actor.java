package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who acts: an organisation of the contract, or failing that the words of the document. At least one is present. */
@Value.Immutable
@ModelStyle
public sealed interface Actor permits ImmutableActor {

    /** Id of an organisation of the contract. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getOrganisation();

    /** The words of the document where no organisation can be named ("les élus"), or a precision beside the reference. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getLabel();

    /** Refuses an actor that is nobody. */
    @Value.Check
    default void check() {
        if (getOrganisation().isEmpty() && getLabel().isEmpty()) {
            throw new IllegalStateException("Actor needs an organisation or a label");
        }
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException without organisation and label. */
    final class Builder extends ImmutableActor.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
