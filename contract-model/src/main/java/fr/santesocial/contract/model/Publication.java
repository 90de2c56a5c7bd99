package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a contract was published. */
@Value.Immutable
@ModelStyle
public sealed interface Publication permits ImmutablePublication {

    /** Version of the published document. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getVersion();

    /** Date of publication. */
    Optional<PartialDate> getDate();

    /** The published documents. */
    List<@Valid SourceNote> getDocuments();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutablePublication.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
