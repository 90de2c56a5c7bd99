package fr.santesocial.contract.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/** The one normal form of exact decimal numbers: no trailing zeros, no exponent for numbers of a sane size. */
public final class Decimals {
    // Beyond this many trailing zeros a number is left as it is: writing it out could fill the memory.
    private static final int LONGEST_TAIL = 40;

    private Decimals() {}

    /** The equal number in normal form: 1.00 becomes 1, 1E+3 becomes 1000. */
    public static BigDecimal normal(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= LONGEST_TAIL) {
            return number;
        }
        // Stripping zeros moves the scale down; at the end of its range it cannot go further.
        if (number.signum() != 0 && (long) number.scale() - number.precision() < Integer.MIN_VALUE) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -LONGEST_TAIL ? stripped.setScale(0) : stripped;
    }

    /** Whether every number present is in normal form already. */
    @SafeVarargs
    public static boolean areNormal(Optional<BigDecimal>... numbers) {
        for (Optional<BigDecimal> number : numbers) {
            if (number.isPresent()
                    && normal(number.get()).scale() != number.get().scale()) {
                return false;
            }
        }
        return true;
    }
}
