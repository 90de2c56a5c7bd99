package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.NotBlankIfPresent;
import fr.santesocial.contract.rules.text.Parameters;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** A text that is there and says nothing: empty, or white space alone. */
final class Blank extends ValueRule {
    private static final Demand WORDS = new Demand(text -> !((String) text).isBlank(), text -> Parameters.none());

    Blank() {
        super("value.blank", kind -> kind instanceof ValueKind.Text);
    }

    @Override
    Optional<Demand> demand(Annotation annotation) {
        return annotation instanceof NotBlank || annotation instanceof NotBlankIfPresent
                ? Optional.of(WORDS)
                : Optional.empty();
    }
}
