package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlainWords;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a quantity can mean: one, a range, or everything above or below a limit.
 *
 * @param least the smallest one; absent where it may be as small as one likes
 * @param most the largest one; absent where it may be as large as one likes
 * @param unit what is counted, in plain letters; empty for a plain number
 */
record NumberRange(Optional<BigDecimal> least, Optional<BigDecimal> most, String unit) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DOUBLE = new BigDecimal("2");

    /** The numbers of a quantity, in its own unit or else that of its indicator; absent if it gives none that agree. */
    static Optional<NumberRange> of(Element<Quantity> quantity, Element<Indicator> indicator) {
        Optional<BigDecimal> value = quantity.optional("value", Quantity::getValue);
        Optional<BigDecimal> least = value.or(() -> quantity.optional("minimum", Quantity::getMinimum));
        Optional<BigDecimal> most = value.or(() -> quantity.optional("maximum", Quantity::getMaximum));
        boolean none = least.isEmpty() && most.isEmpty();
        if (none || isAbove(least, most)) {
            return Optional.empty();
        }
        String unit = quantity.optional("unit", Quantity::getUnit)
                .or(() -> indicator.optional("unit", Indicator::getUnit))
                .map(words -> PlainWords.withoutAccents(words).strip())
                .orElse("");
        boolean approximate =
                quantity.optional("approximate", Quantity::getApproximate).orElse(false);
        // "Une trentaine" may be some more or fewer, but neither less than half of it nor more than the double.
        return Optional.of(
                approximate
                        ? new NumberRange(least.map(NumberRange::lowered), most.map(NumberRange::raised), unit)
                        : new NumberRange(least, most, unit));
    }

    boolean isInUnitOf(NumberRange other) {
        return unit.equals(other.unit);
    }

    /** Whether the number that is meant here is larger than the one that is meant there. */
    Certainty exceeds(NumberRange other) {
        return Certainty.of(isAbove(least, other.most), !isNotAbove(most, other.least));
    }

    /** The numbers from the smallest to the largest of both. */
    NumberRange and(NumberRange other) {
        return new NumberRange(
                least.flatMap(mine -> other.least.map(mine::min)),
                most.flatMap(mine -> other.most.map(mine::max)),
                unit);
    }

    private static boolean isAbove(Optional<BigDecimal> number, Optional<BigDecimal> limit) {
        return number.isPresent() && limit.isPresent() && number.get().compareTo(limit.get()) > 0;
    }

    private static boolean isNotAbove(Optional<BigDecimal> number, Optional<BigDecimal> limit) {
        return number.isPresent() && limit.isPresent() && number.get().compareTo(limit.get()) <= 0;
    }

    private static BigDecimal lowered(BigDecimal number) {
        return number.multiply(number.signum() < 0 ? DOUBLE : HALF);
    }

    private static BigDecimal raised(BigDecimal number) {
        return number.multiply(number.signum() < 0 ? HALF : DOUBLE);
    }
}
