package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting of a body. */
@Value.Immutable
@ModelStyle
public sealed interface Meeting permits ImmutableMeeting {

    /** Id of the body of the governance that meets. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getBody();

    /** Rank of the meeting: 3 for a third one. */
    Optional<@PositiveOrZero Integer> getOrdinal();

    /** When. */
    Optional<PartialDate> getOn();

    /** What for. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getTitle();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableMeeting.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
