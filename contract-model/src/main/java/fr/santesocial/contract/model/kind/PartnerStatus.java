package fr.santesocial.contract.model.kind;

/** Whether a partnership is settled. */
public enum PartnerStatus implements Labelled {
    CONFIRMED,
    POTENTIAL
}
