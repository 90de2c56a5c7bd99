package fr.santesocial.contract.model.kind;

/** What an amendment changes. */
public enum AmendmentEffect implements Labelled {
    PROLONGATION,
    CONTENT,
    PARTIES,
    FINANCING
}
