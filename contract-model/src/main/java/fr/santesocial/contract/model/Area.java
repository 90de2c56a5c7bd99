package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.AreaLevel;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a fiche or an operation takes place. */
@Value.Immutable
@ModelStyle
public sealed interface Area permits ImmutableArea {

    /** The geographic level. */
    Optional<AreaLevel> getLevel();

    /** Names of the places. */
    List<@NotBlank @Size(max = Limits.TEXT) String> getPlaces();

    /** How many places, where they are only counted. */
    Optional<@PositiveOrZero Integer> getCount();

    /** More words. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableArea.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
