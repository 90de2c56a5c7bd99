package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who steers and coordinates. */
@Value.Immutable
@ModelStyle
public sealed interface Governance permits ImmutableGovernance {

    /** Lasting bodies: committees, groups, platforms. */
    List<@Valid Body> getBodies();

    /** Functions of coordination. */
    List<@Valid Coordination> getCoordination();

    /** How inhabitants take part. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getParticipation();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableGovernance.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
