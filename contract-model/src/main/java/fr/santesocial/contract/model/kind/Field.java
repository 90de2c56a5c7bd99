package fr.santesocial.contract.model.kind;

/** Field of action of the health and social policies. */
public enum Field implements Labelled {
    PREVENTION,
    HEALTH_PROMOTION,
    CARE,
    MEDICO_SOCIAL,
    MENTAL_HEALTH,
    ADDICTION,
    SEXUAL_HEALTH,
    NUTRITION_ACTIVITY,
    ENVIRONMENT,
    AGEING,
    DISABILITY,
    EARLY_CHILDHOOD,
    CHILDHOOD,
    YOUTH,
    PARENTHOOD,
    FAMILY,
    RIGHTS,
    DIGITAL,
    HOUSING,
    MOBILITY,
    INSERTION,
    SOCIAL_LIFE,
    COORDINATION,
    OTHER
}
