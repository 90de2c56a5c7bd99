package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Optional;

/** A number below the least or above the greatest that its place allows. */
final class OutOfRange extends ValueRule {
    OutOfRange() {
        super(
                "value.out-of-range",
                kind -> kind instanceof ValueKind.WholeNumber || kind instanceof ValueKind.DecimalNumber);
    }

    @Override
    Optional<Demand> demand(Annotation annotation) {
        if (annotation instanceof PositiveOrZero) {
            return Optional.of(beyond(0, -1));
        } else if (annotation instanceof Min least) {
            return Optional.of(beyond(least.value(), -1));
        } else if (annotation instanceof Max most) {
            return Optional.of(beyond(most.value(), 1));
        }
        return Optional.empty();
    }

    // Where the comparison with the bound has the forbidden sign, the number lies beyond it.
    private static Demand beyond(long limit, int forbidden) {
        BigDecimal bound = BigDecimal.valueOf(limit);
        return new Demand(
                number -> compare(number, limit, bound) != forbidden,
                number -> Parameters.none()
                        .with("value", new Parameter.Decimal(decimal(number)))
                        .with("bound", new Parameter.Decimal(bound)));
    }

    private static int compare(Object number, long limit, BigDecimal bound) {
        return number instanceof Integer whole
                ? Long.compare(whole, limit)
                : decimal(number).compareTo(bound);
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
    }
}
