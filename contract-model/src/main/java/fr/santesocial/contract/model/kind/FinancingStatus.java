package fr.santesocial.contract.model.kind;

/** How sure a financing is. */
public enum FinancingStatus implements Labelled {
    TO_DEFINE,
    ENVISAGED,
    REQUESTED,
    GRANTED,
    PAID,
    REFUSED
}
