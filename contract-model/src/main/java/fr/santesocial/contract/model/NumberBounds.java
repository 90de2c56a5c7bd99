package fr.santesocial.contract.model;

import fr.santesocial.contract.model.value.Limits;
import java.math.BigDecimal;

/** The numbers that may be reckoned with. Adding 1 and 1E+999999999 exactly would fill the memory. */
final class NumberBounds {
    private NumberBounds() {}

    /** Whether the number, in normal form, has at most fifteen digits before the decimal point and six after it. */
    static boolean contain(BigDecimal number) {
        return number.scale() <= Limits.FRACTION_DIGITS
                && (long) number.precision() - number.scale() <= Limits.INTEGER_DIGITS;
    }
}
