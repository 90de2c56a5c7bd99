package fr.santesocial.contract.model.kind;

/** Kind of a related plan. */
public enum PlanKind implements Labelled {
    PRS,
    PRAPS,
    CONTRAT_DE_VILLE,
    CUCS,
    ASV,
    PTSM,
    PLH,
    CLSM,
    CLS,
    CTG,
    PLUSS,
    CEJ,
    NPNRU,
    CHARTER,
    CALL_FOR_PROJECTS,
    OTHER
}
