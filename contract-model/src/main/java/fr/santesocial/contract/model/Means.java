package fr.santesocial.contract.model;

import fr.santesocial.contract.model.style.ModelStyle;
import fr.santesocial.contract.model.value.Decimals;
import fr.santesocial.contract.model.value.Limits;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Means other than money. */
@Value.Immutable
@ModelStyle
public sealed interface Means permits ImmutableMeans {

    /** What is used. */
    @NotBlank
    @Size(max = Limits.LONG_TEXT)
    String getText();

    /** Work force in full-time equivalents. */
    Optional<@PositiveOrZero @Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS) BigDecimal>
            getFullTimeEquivalent();

    /** Gives every number its one normal form, so that 1 and 1.00 are equal. */
    @Value.Check
    default Means normalized() {
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

    /** Collects the members of a value; {@code build} fails with IllegalStateException while text is missing. */
    final class Builder extends ImmutableMeans.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
