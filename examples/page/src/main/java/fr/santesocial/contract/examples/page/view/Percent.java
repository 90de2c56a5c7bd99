package fr.santesocial.contract.examples.page.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths in drawings, as parts of their width. */
final class Percent {
    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Percent() {}

    /** A part of a whole as drawings write it ("12.5%"), never below 0 nor above 100. */
    static String of(BigDecimal part, BigDecimal whole) {
        BigDecimal share = whole.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(WHOLE).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        return share.max(BigDecimal.ZERO).min(WHOLE).stripTrailingZeros().toPlainString() + "%";
    }

    static String of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
