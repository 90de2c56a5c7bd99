package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** The record or fiche that is continued, often outside this document. */
@Value.Immutable
@ModelStyle
public sealed interface Continuation permits ImmutableContinuation {

    /** Its title. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getTitle();

    /** Its id, when it stands in this document. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getFiche();

    /** Its year. */
    Optional<@Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) Integer> getYear();

    /** Its address. */
    Optional<@NotBlankIfPresent @Size(max = Limits.ADDRESS) String> getUrl();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableContinuation.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
