package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.SourceNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An amendment (avenant). */
@Value.Immutable
@ModelStyle
public sealed interface Amendment permits ImmutableAmendment {

    /** Its number, from 1. */
    Optional<@PositiveOrZero Integer> getNumber();

    /** When it was signed. */
    Optional<PartialDate> getSignedOn();

    /** What it changes. */
    List<AmendmentEffect> getEffects();

    /** New end of the term, inclusive, where it prolongs. */
    Optional<PartialDate> getNewEnd();

    /** The time it adds. */
    Optional<@Valid Period> getPeriod();

    /** What it says. */
    Optional<@NotBlankIfPresent @Size(max = Limits.LONG_TEXT) String> getSummary();

    /** Who signs it. */
    List<@Valid Signatory> getSignatories();

    /** Where it was read. */
    List<@Valid SourceNote> getSources();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableAmendment.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
