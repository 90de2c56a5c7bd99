package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Optional;

/** A number with more digits, before or after the decimal point, than its place allows. */
final class TooManyDigits extends ValueRule {
    TooManyDigits() {
        super("value.too-many-digits", kind -> kind instanceof ValueKind.DecimalNumber);
    }

    @Override
    Optional<Demand> demand(Annotation annotation) {
        return annotation instanceof Digits digits
                ? Optional.of(atMost(digits.integer(), digits.fraction()))
                : Optional.empty();
    }

    private static Demand atMost(int whole, int decimals) {
        return new Demand(
                number -> fits((BigDecimal) number, whole, decimals),
                number -> Parameters.none()
                        .with("value", new Parameter.Decimal((BigDecimal) number))
                        .with("whole", whole)
                        .with("decimals", decimals));
    }

    // As a long: a scale near the end of its range would overflow.
    private static boolean fits(BigDecimal number, int whole, int decimals) {
        return (long) number.precision() - number.scale() <= whole && number.scale() <= decimals;
    }
}
