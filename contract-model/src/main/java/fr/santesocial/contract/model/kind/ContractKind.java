package fr.santesocial.contract.model.kind;

/** Kind of contract. */
public enum ContractKind implements Labelled {
    CLS,
    CTG,
    PLUSS,
    PLAN_TERRITORIAL_SANTE,
    ACTIONS,
    OTHER
}
