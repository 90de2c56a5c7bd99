package fr.santesocial.contract.model.kind;

/** Kind of territory. */
public enum TerritoryKind implements Labelled {
    COMMUNE,
    EPCI,
    INTER_EPCI,
    PETR_PAYS,
    DEPARTMENT,
    NEIGHBOURHOOD,
    OTHER
}
