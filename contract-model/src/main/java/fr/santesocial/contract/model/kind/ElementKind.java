package fr.santesocial.contract.model.kind;

/** Kinds of elements that have an id of their own; ids are unique per kind inside a contract. */
public enum ElementKind implements Labelled {
    CONTRACT,
    ORGANISATION,
    PHASE,
    OBJECTIVE,
    AXIS,
    STRATEGIC_OBJECTIVE,
    FICHE_ACTION,
    OPERATION,
    INDICATOR,
    BODY
}
