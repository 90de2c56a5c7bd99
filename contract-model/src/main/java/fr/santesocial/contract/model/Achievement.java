package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that was done. */
@Value.Immutable
@ModelStyle
public sealed interface Achievement permits ImmutableAchievement {

    /** What was done. */
    @NotBlank
    @Size(max = Limits.LONG_TEXT)
    String getText();

    /** When. */
    Optional<PartialDate> getOn();

    /** How much. */
    Optional<@Valid Quantity> getQuantity();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while text is missing. */
    final class Builder extends ImmutableAchievement.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
