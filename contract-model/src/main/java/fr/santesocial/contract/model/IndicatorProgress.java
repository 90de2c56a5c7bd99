package fr.santesocial.contract.model;

import fr.santesocial.contract.model.value.Decimals;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the last measure of an indicator has come from its baseline to its target. */
record IndicatorProgress(Quantity baseline, Quantity target, Quantity measured) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(Limits.PERCENT);

    static Optional<IndicatorProgress> of(Indicator indicator) {
        Optional<Quantity> baseline = indicator.getBaseline().flatMap(Level::getQuantity);
        Optional<Quantity> target = indicator.getTarget().flatMap(Level::getQuantity);
        Optional<Quantity> measured = lastMeasured(indicator.getMeasures());
        return baseline.isEmpty() || target.isEmpty() || measured.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndicatorProgress(baseline.get(), target.get(), measured.get()));
    }

    /** The percentage; empty unless all three are single numbers within bounds and in one unit. */
    Optional<BigDecimal> percent() {
        if (!inOneUnit()) {
            return Optional.empty();
        }
        Optional<BigDecimal> from = number(baseline);
        Optional<BigDecimal> to = number(target);
        Optional<BigDecimal> reached = number(measured);
        return from.isEmpty() || to.isEmpty() || reached.isEmpty()
                ? Optional.empty()
                : percent(from.get(), to.get(), reached.get());
    }

    private static Optional<BigDecimal> percent(BigDecimal from, BigDecimal to, BigDecimal reached) {
        BigDecimal way = to.subtract(from);
        if (way.signum() == 0) {
            // A value to be kept: kept, or no percentage says how far it was lost.
            return reached.compareTo(to) == 0 ? Optional.of(WHOLE) : Optional.empty();
        }
        return Optional.of(reached.subtract(from).multiply(WHOLE).divide(way, 1, RoundingMode.HALF_UP))
                .map(Decimals::normal);
    }

    private boolean inOneUnit() {
        return Stream.of(baseline, target, measured)
                        .flatMap(quantity -> quantity.getUnit().stream())
                        .distinct()
                        .count()
                <= 1;
    }

    private static Optional<BigDecimal> number(Quantity quantity) {
        return quantity.getValue().filter(NumberBounds::contain);
    }

    private static Optional<Quantity> lastMeasured(List<Measure> measures) {
        Optional<Quantity> last = Optional.empty();
        LocalDate latest = LocalDate.MIN;
        for (Measure measure : measures) {
            LocalDate day = dayOf(measure);
            boolean stated = measure.getQuantity().flatMap(Quantity::getValue).isPresent();
            if (stated && !day.isBefore(latest)) {
                last = measure.getQuantity();
                latest = day;
            }
        }
        return last;
    }

    /** Undated measures come before all dated ones, whatever their place in the list. */
    private static LocalDate dayOf(Measure measure) {
        Optional<Period> period = measure.getPeriod();
        return period.flatMap(Period::getEnd)
                .or(() -> period.flatMap(Period::getStart))
                .map(date -> date.latest())
                .orElse(LocalDate.MIN);
    }
}
