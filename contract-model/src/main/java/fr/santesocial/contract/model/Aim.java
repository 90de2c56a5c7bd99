package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.AimLevel;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An objective of one fiche, possibly with finer ones below it. */
@Value.Immutable
@ModelStyle
public sealed interface Aim permits ImmutableAim {

    /** Its words. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Its number as printed. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getNumber();

    /** How general it is. */
    Optional<AimLevel> getLevel();

    /** Finer aims. */
    List<@Valid Aim> getAims();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableAim.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
