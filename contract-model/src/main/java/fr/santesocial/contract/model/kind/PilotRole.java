package fr.santesocial.contract.model.kind;

/** Role of a pilot. */
public enum PilotRole implements Labelled {
    BEARER,
    PILOT,
    CO_PILOT,
    WITH,
    PROMOTER,
    OTHER
}
