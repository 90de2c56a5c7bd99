package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** The deliberation of an assembly. */
@Value.Immutable
@ModelStyle
public sealed interface Deliberation permits ImmutableDeliberation {

    /** Its date. */
    Optional<PartialDate> getDate();

    /** Its number. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableDeliberation.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
