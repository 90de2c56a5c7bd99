package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.value.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Lines of money added up against a total. Shares count as parts of that total, all else as it stands. */
record Reckoning(List<Line> lines, BigDecimal total) {
    // Shares are rounded when they are written: a thousandth of the total says as much as a tenth of a point.
    private static final BigDecimal SHARE_TOLERANCE = new BigDecimal("0.001");
    private static final int PERCENT_SCALE = 2;

    /** How many lines say that their amount is for a year, a post or a unit. */
    long notWhole() {
        return lines.stream().filter(line -> !line.isWhole()).count();
    }

    /** How many lines have neither a single amount nor a share. */
    long open() {
        return lines.stream().filter(line -> part(line).isEmpty()).count();
    }

    /** Whether some lines say with or without tax and others say the contrary or nothing. */
    boolean mixesTax() {
        return lines.stream().map(Line::tax).distinct().count() > 1;
    }

    /** Whether all lines can be added. */
    boolean isPossible() {
        return notWhole() == 0 && open() == 0 && !mixesTax();
    }

    /** What the lines come to, without the zeros that reckoning with shares leaves behind the point. */
    BigDecimal sum() {
        return Decimals.normal(
                lines.stream().flatMap(line -> part(line).stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Whether the lines can be added and make up the total. */
    boolean agrees() {
        return isPossible() && difference().compareTo(tolerance()) <= 0;
    }

    private BigDecimal difference() {
        return sum().subtract(total).abs();
    }

    private BigDecimal tolerance() {
        boolean shared = lines.stream().anyMatch(line -> line.value().isEmpty());
        return shared ? total.abs().multiply(SHARE_TOLERANCE) : BigDecimal.ZERO;
    }

    private Optional<BigDecimal> part(Line line) {
        return line.value()
                .or(() -> line.share().map(share -> share.multiply(total).movePointLeft(PERCENT_SCALE)));
    }
}
