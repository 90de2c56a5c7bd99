package fr.santesocial.contract.model.kind;

/** How general an aim is. */
public enum AimLevel implements Labelled {
    GENERAL,
    SPECIFIC,
    OPERATIONAL
}
