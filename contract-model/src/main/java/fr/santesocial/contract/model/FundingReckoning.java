package fr.santesocial.contract.model;

import fr.santesocial.contract.model.kind.FinancingBasis;
import fr.santesocial.contract.model.kind.FinancingStatus;
import fr.santesocial.contract.model.kind.FundingGap;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.Decimals;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** What a line of money adds to a total, or why it adds nothing: always one of the two. */
record FundingReckoning(Optional<BigDecimal> amount, Optional<FundingGap> gap) {

    static FundingReckoning of(Financing financing) {
        if (financing.getStatus().equals(Optional.of(FinancingStatus.REFUSED))) {
            return gap(FundingGap.REFUSED);
        }
        Optional<BigDecimal> value = financing.getAmount().flatMap(Amount::getValue);
        if (value.isEmpty()) {
            return gap(financing.getAmount().map(FundingReckoning::withoutValue).orElse(FundingGap.NO_AMOUNT));
        }
        return switch (financing.getBasis().orElse(FinancingBasis.TOTAL)) {
            case TOTAL -> times(value.get(), Optional.of(BigDecimal.ONE), FundingGap.NO_AMOUNT);
            case PER_YEAR -> times(value.get(), years(financing), FundingGap.PER_YEAR_WITHOUT_PERIOD);
            case PER_POST, PER_UNIT ->
                times(
                        value.get(),
                        financing.getQuantity().flatMap(Quantity::getValue),
                        FundingGap.PER_UNIT_WITHOUT_QUANTITY);
        };
    }

    private static FundingReckoning times(BigDecimal value, Optional<BigDecimal> factor, FundingGap without) {
        if (factor.isEmpty()) {
            return gap(without);
        }
        return NumberBounds.contain(value) && NumberBounds.contain(factor.get())
                ? new FundingReckoning(Optional.of(Decimals.normal(value.multiply(factor.get()))), Optional.empty())
                : gap(FundingGap.NUMBER_OUT_OF_BOUNDS);
    }

    private static Optional<BigDecimal> years(Financing financing) {
        return financing.getPeriod().flatMap(YearSpan::of).map(span -> BigDecimal.valueOf(span.count()));
    }

    private static FundingGap withoutValue(Amount amount) {
        if (amount.getMinimum().isPresent() || amount.getMaximum().isPresent()) {
            return FundingGap.RANGE;
        }
        if (amount.getShare().isPresent()) {
            return FundingGap.SHARE;
        }
        return amount.getText().isPresent() ? FundingGap.ONLY_WORDS : FundingGap.NO_AMOUNT;
    }

    private static FundingReckoning gap(FundingGap gap) {
        return new FundingReckoning(Optional.empty(), Optional.of(gap));
    }
}
