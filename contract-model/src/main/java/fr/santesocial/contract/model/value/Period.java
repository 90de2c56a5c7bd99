package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of time with partial ends, both inclusive. An absent end is open or unknown. */
@Value.Immutable
@ModelStyle
public sealed interface Period permits ImmutablePeriod {

    /** First day, month or year of the period; absence means that the start is not known. */
    Optional<PartialDate> getStart();

    /** Last day, month or year of the period, inclusive; absence means that the end is not known. */
    Optional<PartialDate> getEnd();

    /** The period as the document words it ("septembre à octobre 2022", "tous les ans", "12 mois"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getText();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutablePeriod.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
