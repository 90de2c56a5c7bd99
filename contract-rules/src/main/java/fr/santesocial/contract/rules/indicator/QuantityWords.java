package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.math.BigDecimal;
import java.util.Optional;

/** A quantity in words, as numbers are written in each language. */
final class QuantityWords {
    private static final String KEY = "indicator.quantity.";

    private QuantityWords() {}

    /** What is written of it: "environ 30 personnes", "3 000 au moins"; of a quantity that gives a number. */
    static Parameter of(Quantity quantity) {
        Optional<BigDecimal> least = quantity.getValue().or(quantity::getMinimum);
        Optional<BigDecimal> most = quantity.getValue().or(quantity::getMaximum);
        String form = least.isEmpty() ? "most" : most.isEmpty() ? "least" : least.equals(most) ? "exact" : "between";
        Parameters numbers = Parameters.none()
                .with("least", new Parameter.Decimal(least.or(() -> most).orElse(BigDecimal.ZERO)))
                .with("most", new Parameter.Decimal(most.or(() -> least).orElse(BigDecimal.ZERO)));
        Parameter number = IndicatorRules.words(KEY + form, numbers);
        Parameter about = quantity.getApproximate().orElse(false)
                ? IndicatorRules.words(KEY + "about", Parameters.none().with("number", number))
                : number;
        return quantity.getUnit()
                .map(unit -> IndicatorRules.words(
                        KEY + "unit", Parameters.none().with("number", about).with("unit", unit)))
                .orElse(about);
    }
}
