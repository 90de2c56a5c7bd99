package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.Public;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A panel of inhabitants of one public, or of several. */
@Value.Immutable
@ModelStyle
public sealed interface FocusGroup permits ImmutableFocusGroup {

    /** Whom it brings together. */
    List<@Valid Public> getPublics();

    /** More words. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableFocusGroup.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
