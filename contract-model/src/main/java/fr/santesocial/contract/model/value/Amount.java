package fr.santesocial.contract.model.value;

import fr.santesocial.contract.model.style.ModelStyle;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An amount of money in euros as people write it: an exact value, a range, a share in percent, or only words. */
@Value.Immutable
@ModelStyle
public sealed interface Amount permits ImmutableAmount {

    /** The amount in euros, with at most two decimals; absence means that no single amount is stated, never zero. */
    Optional<@Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.CENTS) BigDecimal> getValue();

    /** Lower end of a range, in euros. */
    Optional<@Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.CENTS) BigDecimal> getMinimum();

    /** Upper end of a range, in euros. */
    Optional<@Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.CENTS) BigDecimal> getMaximum();

    /** Share in percent of the total, or of the post or unit when the basis of the financing says so. */
    Optional<
                    @PositiveOrZero @Max(Limits.PERCENT)
                    @Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS) BigDecimal>
            getShare();

    /** The amount as the document words it ("à définir", "reste à charge de la structure"). */
    Optional<@NotBlankIfPresent @Size(max = Limits.TEXT) String> getText();

    /** Gives every number its one normal form, so that 1 and 1.00 are equal. */
    @Value.Check
    default Amount normalized() {
        if (Decimals.areNormal(getValue(), getMinimum(), getMaximum(), getShare())) {
            return this;
        }
        return builder()
                .from(this)
                .value(getValue().map(Decimals::normal))
                .minimum(getMinimum().map(Decimals::normal))
                .maximum(getMaximum().map(Decimals::normal))
                .share(getShare().map(Decimals::normal))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the members of a value; {@code build} needs none of them. */
    final class Builder extends ImmutableAmount.Builder {
        /** Starts empty. */
        public Builder() {}
    }
}
