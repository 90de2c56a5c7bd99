package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Decimals;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A function of coordination, never a person's name. */
@Value.Immutable
@ModelStyle
public sealed interface Coordination permits ImmutableCoordination {

    /** The function ("coordinatrice du CLS"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getFunction();

    /** Id of the employer. */
    Optional<@Pattern(regexp = Limits.IDENTIFIER) String> getOrganisation();

    /** Work force in full-time equivalents. */
    Optional<@PositiveOrZero @Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS) BigDecimal>
            getFullTimeEquivalent();

    /** Since when. */
    Optional<PartialDate> getSince();

    /** What it is for. */
    List<@NotBlank @Size(max = Limits.LONG_TEXT) String> getMissions();

    /** Who pays the post. */
    List<@Valid Financing> getFinancings();

    /** Gives every number its one normal form, so that 1 and 1.00 are equal. */
    @Value.Check
    default Coordination normalized() {
        if (Decimals.areNormal(getFullTimeEquivalent())) {
            return this;
        }
        return builder()
                .from(this)
                .fullTimeEquivalent(getFullTimeEquivalent().map(Decimals::normal))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} fails with IllegalStateException while function is missing. */
    final class Builder extends ImmutableCoordination.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
