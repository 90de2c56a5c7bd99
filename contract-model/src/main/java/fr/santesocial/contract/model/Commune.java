package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A commune of the territory. */
@Value.Immutable
@ModelStyle
public sealed interface Commune permits ImmutableCommune {

    /** Official geographic code (INSEE), five characters. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getInseeCode();

    /** Its name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** When it belonged to the territory, where membership changed. */
    Optional<@Valid Period> getPeriod();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while name is missing. */
    final class Builder extends ImmutableCommune.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
