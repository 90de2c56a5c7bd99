package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.kind.Field;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The halves of a PLUSS by the fields that only one of them is for (source S1). */
enum FieldSide {
    /** What the ARS pays for. */
    HEALTH,
    /** What the CAF pays for. */
    FAMILY;

    private static final Set<Field> OF_HEALTH = EnumSet.of(
            Field.PREVENTION,
            Field.HEALTH_PROMOTION,
            Field.CARE,
            Field.MENTAL_HEALTH,
            Field.ADDICTION,
            Field.SEXUAL_HEALTH,
            Field.NUTRITION_ACTIVITY);

    private static final Set<Field> OF_FAMILIES =
            EnumSet.of(Field.EARLY_CHILDHOOD, Field.CHILDHOOD, Field.YOUTH, Field.PARENTHOOD, Field.FAMILY);

    /** The principal that pays for the other half. */
    Payer wrongPayer() {
        return this == HEALTH ? Payer.CAF : Payer.ARS;
    }

    /** The half that all the fields belong to; empty for fields of both, of neither, or none at all. */
    static Optional<FieldSide> of(Collection<Field> fields) {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        if (OF_HEALTH.containsAll(fields)) {
            return Optional.of(HEALTH);
        }
        return OF_FAMILIES.containsAll(fields) ? Optional.of(FAMILY) : Optional.empty();
    }
}
