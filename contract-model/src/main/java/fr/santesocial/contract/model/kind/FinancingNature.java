package fr.santesocial.contract.model.kind;

/** Kind of contribution. */
public enum FinancingNature implements Labelled {
    GRANT,
    OWN_FUNDS,
    IN_KIND,
    ORDINARY_LAW,
    OTHER
}
