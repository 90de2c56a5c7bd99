package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened before or around the contract. */
@Value.Immutable
@ModelStyle
public sealed interface HistoryEntry permits ImmutableHistoryEntry {

    /** What happened. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTitle();

    /** When, for a single date. */
    Optional<PartialDate> getOn();

    /** When, for a stretch of time. */
    Optional<@Valid Period> getPeriod();

    /** True for something still to come when the document was written. */
    Optional<Boolean> getPlanned();

    /** Who took part. */
    List<@Valid Actor> getOrganisations();

    /** More words. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getText();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while title is missing. */
    final class Builder extends ImmutableHistoryEntry.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
