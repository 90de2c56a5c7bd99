package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A grouping of communes of the territory. */
@Value.Immutable
@ModelStyle
public sealed interface Epci permits ImmutableEpci {

    /** SIREN number, nine digits. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getSiren();

    /** Its name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while name is missing. */
    final class Builder extends ImmutableEpci.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
