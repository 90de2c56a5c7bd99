package fr.santesocial.contract.model.kind;

/** Geographic level of an area. */
public enum AreaLevel implements Labelled {
    FACILITY,
    NEIGHBOURHOOD,
    COMMUNE,
    EPCI,
    DEPARTMENT,
    REGION,
    NATIONAL
}
