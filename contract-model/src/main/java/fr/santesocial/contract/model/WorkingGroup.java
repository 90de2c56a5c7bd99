package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.Limits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/** A working group of the diagnosis. */
@Value.Immutable
@ModelStyle
public sealed interface WorkingGroup permits ImmutableWorkingGroup {

    /** Its title. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** Themes it treats. */
    List<@Valid Coded> getThemes();

    /** Its members. */
    List<@Valid Actor> getMembers();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableWorkingGroup.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
