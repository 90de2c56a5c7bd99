package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of the document that is nobody's indicator (17,000 people vaccinated). */
@Value.Immutable
@ModelStyle
public sealed interface Figure permits ImmutableFigure {

    /** What is counted. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** The number. */
    Optional<@Valid Quantity> getQuantity();

    /** The sentence of the document. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** When it was counted, or the time it covers. */
    Optional<@Valid Period> getPeriod();

    /** Where the figure was read. */
    List<@Valid SourceNote> getSources();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableFigure.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
