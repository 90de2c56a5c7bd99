package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of signatories named together. */
@Value.Immutable
@ModelStyle
public sealed interface Collective permits ImmutableCollective {

    /** The group as written ("l'ensemble des maires"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabel();

    /** How many signatures are expected. */
    Optional<@PositiveOrZero Integer> getExpected();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while label is missing. */
    final class Builder extends ImmutableCollective.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
