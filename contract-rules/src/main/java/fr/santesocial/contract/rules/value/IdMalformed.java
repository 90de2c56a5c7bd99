package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.rules.text.Parameters;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** An identifier, of an element or of what a reference means, that is not written as identifiers are. */
final class IdMalformed extends ValueRule {
    private static final int LONGEST = 64;
    private static final int MOST_SHOWN = 80;
    private static final Demand WELL_FORMED = new Demand(
            id -> isWellFormed((String) id),
            id -> Parameters.none().with("value", shortened((String) id)).with("longest", LONGEST));

    IdMalformed() {
        super(
                "value.id-malformed",
                kind -> kind instanceof ValueKind.Identifier || kind instanceof ValueKind.Reference);
    }

    @Override
    Optional<Demand> demand(Annotation annotation) {
        boolean ofIds = annotation instanceof Pattern pattern
                && pattern.regexp().equals(Limits.IDENTIFIER)
                && pattern.flags().length == 0;
        return ofIds ? Optional.of(WELL_FORMED) : Optional.empty();
    }

    /** What the pattern of identifiers says; a loop is several times faster than the pattern. */
    static boolean isWellFormed(String id) {
        int length = id.length();
        if (length == 0 || length > LONGEST || id.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = id.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String id) {
        return id.codePointCount(0, id.length()) <= MOST_SHOWN
                ? id
                : id.substring(0, id.offsetByCodePoints(0, MOST_SHOWN - 1)) + "…";
    }
}
