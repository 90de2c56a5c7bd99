package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** When the contract runs, as first agreed, before any amendment. */
@Value.Immutable
@ModelStyle
public sealed interface Term permits ImmutableTerm {

    /** First day, month or year. */
    Optional<PartialDate> getStart();

    /** Last day, month or year, inclusive. */
    Optional<PartialDate> getEnd();

    /** The duration the document declares (P3Y: three years). */
    Optional<java.time.Period> getDeclaredDuration();

    /** The term as printed ("2022-2025"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getLabel();

    /** What the end rests on. */
    Optional<TermBasis> getBasis();

    /** Whether it may be renewed; absence means that nothing is said. */
    Optional<Boolean> getRenewable();

    /** End of the regional health project (PRS) the term refers to; absent, that of a related plan of that kind counts. */
    Optional<PartialDate> getPrsEnd();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableTerm.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
