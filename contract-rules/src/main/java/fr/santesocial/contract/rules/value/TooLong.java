package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.text.Parameters;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** A text longer than its place allows. */
final class TooLong extends ValueRule {
    TooLong() {
        super("value.too-long", kind -> kind instanceof ValueKind.Text);
    }

    @Override
    Optional<Demand> demand(Annotation annotation) {
        // A least length is asked nowhere, and would be another fault.
        return annotation instanceof Size size && size.min() == 0 ? Optional.of(atMost(size.max())) : Optional.empty();
    }

    private static Demand atMost(int longest) {
        return new Demand(
                text -> ((String) text).length() <= longest,
                text -> Parameters.none()
                        .with("length", ((String) text).length())
                        .with("longest", longest));
    }
}
