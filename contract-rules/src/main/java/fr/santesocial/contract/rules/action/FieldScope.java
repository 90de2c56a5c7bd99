package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.Field;
import java.util.EnumSet;
import java.util.Set;

/** The fields that each kind of contract is for. */
final class FieldScope {
    /**
     * Health promotion, prevention, care and medico-social support (source G2) with what belongs to them, then the
     * determinants of health. Families are among these: the La Rochelle contract has an axis on them (source S3).
     */
    private static final Set<Field> CLS = EnumSet.of(
            Field.HEALTH_PROMOTION,
            Field.PREVENTION,
            Field.CARE,
            Field.MEDICO_SOCIAL,
            Field.MENTAL_HEALTH,
            Field.ADDICTION,
            Field.SEXUAL_HEALTH,
            Field.NUTRITION_ACTIVITY,
            Field.AGEING,
            Field.DISABILITY,
            Field.ENVIRONMENT,
            Field.HOUSING,
            Field.MOBILITY,
            Field.INSERTION,
            Field.SOCIAL_LIFE,
            Field.RIGHTS,
            Field.PARENTHOOD,
            Field.FAMILY,
            Field.COORDINATION);

    /** The fields of the CAF (source C3), with insertion, mobility and seniors as local conventions have them. */
    private static final Set<Field> CTG = EnumSet.of(
            Field.EARLY_CHILDHOOD,
            Field.CHILDHOOD,
            Field.YOUTH,
            Field.PARENTHOOD,
            Field.FAMILY,
            Field.RIGHTS,
            Field.DIGITAL,
            Field.SOCIAL_LIFE,
            Field.HOUSING,
            Field.DISABILITY,
            Field.INSERTION,
            Field.MOBILITY,
            Field.AGEING,
            Field.COORDINATION);

    private FieldScope() {}

    /** Whether the field is one that the kind of contract is for; a PLUSS is for both. */
    static boolean covers(ContractKind kind, Field field) {
        return switch (kind) {
            case CLS -> CLS.contains(field);
            case CTG -> CTG.contains(field);
            default -> CLS.contains(field) || CTG.contains(field);
        };
    }
}
