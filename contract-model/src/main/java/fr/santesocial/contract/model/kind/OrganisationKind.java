package fr.santesocial.contract.model.kind;

/** Kind of organisation. */
public enum OrganisationKind implements Labelled {
    ARS,
    CAF,
    MSA,
    CPAM,
    CARSAT,
    STATE,
    REGION,
    DEPARTMENT,
    EPCI,
    COMMUNE,
    PETR_SYNDICATE,
    CCAS_CIAS,
    OTHER_LOCAL_AUTHORITY,
    HOSPITAL,
    HEALTH_CENTRE_MSP,
    CPTS,
    PROFESSIONAL_BODY,
    EDUCATION,
    SOCIAL_CENTRE,
    ASSOCIATION,
    MUTUAL,
    CONSULTANCY,
    OBSERVATORY,
    COMPANY,
    OTHER
}
