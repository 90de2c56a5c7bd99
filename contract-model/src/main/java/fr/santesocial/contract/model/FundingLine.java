package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FundingGap;
import fr.santesocial.contract.model.value.Actor;
import fr.santesocial.contract.model.value.Decimals;
import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of money of a contract, with what it adds to a total.
 *
 * @param financing the line as the contract gives it
 * @param origin where in the contract it stands
 */
public record FundingLine(Financing financing, FundingOrigin origin) {

    /**
     * What the line adds, in euros: its planned amount, times its years or units where it is per year, post or unit. Absent
     * when it cannot be added; then {@link #gap} says why. Amounts paid are not looked at.
     */
    public Optional<BigDecimal> amount() {
        return FundingReckoning.of(financing).amount();
    }

    /** Why the line cannot be added; absent when it can. */
    public Optional<FundingGap> gap() {
        return FundingReckoning.of(financing).gap();
    }

    /** Who pays: the id of an organisation, or failing that the words of the document; absent when nobody is named. */
    public Optional<Actor> funder() {
        return financing
                .getFunder()
                .map(id -> Actor.builder().organisation(id).build())
                .or(() -> financing
                        .getFunderLabel()
                        .map(label -> Actor.builder().label(label).build()));
    }

    /**
     * What the line adds to each year, in order: an amount per year to each calendar year of its period, any other amount to
     * the year its period lies in. Empty key: several years or none. Empty map: the line cannot be added.
     */
    Map<Optional<Year>, BigDecimal> amountsByYear() {
        Map<Optional<Year>, BigDecimal> amounts = new LinkedHashMap<>();
        amount().ifPresent(sum -> {
            List<Year> years = yearsPaid();
            if (years.isEmpty()) {
                amounts.put(financing.getPeriod().flatMap(YearSpan::single), sum);
            } else {
                BigDecimal yearly = Decimals.normal(sum.divide(BigDecimal.valueOf(years.size())));
                years.forEach(year -> amounts.put(Optional.of(year), yearly));
            }
        });
        return amounts;
    }

    private List<Year> yearsPaid() {
        return financing.getBasis().equals(Optional.of(FinancingBasis.PER_YEAR))
                ? financing
                        .getPeriod()
                        .flatMap(YearSpan::of)
                        .map(YearSpan::calendarYears)
                        .orElse(List.of())
                : List.of();
    }
}
