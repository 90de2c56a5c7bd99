package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.Field;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An axis that fiches actions hang on. */
@Value.Immutable
@ModelStyle
public sealed interface Axis permits ImmutableAxis {

    /** Identifier inside the contract. */
    @Pattern(regexp = Limits.IDENTIFIER)
    String getId();

    /** Its title. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Its number as printed. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** More words. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getDescription();

    /** Fields it covers. */
    List<Field> getFields();

    /** Its strategic objectives. */
    List<@Valid StrategicObjective> getStrategicObjectives();

    /** Its sub-axes. */
    List<@Valid Axis> getAxes();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while id or title is missing. */
    final class Builder extends ImmutableAxis.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
