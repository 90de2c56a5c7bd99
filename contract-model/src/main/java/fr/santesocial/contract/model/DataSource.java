package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Data or a study used by the diagnosis. */
@Value.Immutable
@ModelStyle
public sealed interface DataSource permits ImmutableDataSource {

    /** Id of the organisation that provides it. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getOrganisation();

    /** What is provided. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableDataSource.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
