package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A counted or measured quantity as people write it: exact, a range, approximate, or only words. */
@Value.Immutable
@ModelStyle
public sealed interface Quantity permits ImmutableQuantity {

    /** The exact or approximate value, in the stated unit. */
    Optional<@Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS) BigDecimal> getValue();

    /** Lower end of a range ("plus de 3 000"), in the stated unit. */
    Optional<@Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS) BigDecimal> getMinimum();

    /** Upper end of a range, in the stated unit. */
    Optional<@Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS) BigDecimal> getMaximum();

    /** True when the document gives the value as approximate ("une trentaine"); absence means that nothing is said. */
    Optional<Boolean> getApproximate();

    /** The unit counted ("personnes", "%", "séances"); absence means a plain number. */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getUnit();

    /** The quantity as the document words it ("17 plus l'EIS"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getText();

    /** Gives every number its one normal form, so that 1 and 1.00 are equal. */
    @Value.Check
    default Quantity normalized() {
        if (Decimals.areNormal(getValue(), getMinimum(), getMaximum())) {
            return this;
        }
        return builder()
                .from(this)
                .value(getValue().map(Decimals::normal))
                .minimum(getMinimum().map(Decimals::normal))
                .maximum(getMaximum().map(Decimals::normal))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableQuantity.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
