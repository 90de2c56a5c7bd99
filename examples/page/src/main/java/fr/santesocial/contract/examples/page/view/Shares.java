package fr.santesocial.contract.examples.page.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of a total. */
final class Shares {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    /** The share in whole percent; 0 of nothing. */
    static BigDecimal percent(BigDecimal part, BigDecimal total) {
        return total.signum() == 0 ? BigDecimal.ZERO : part.multiply(WHOLE).divide(total, 0, RoundingMode.HALF_UP);
    }
}
