package fr.santesocial.contract.model.kind;

/** Whether the fiches of a document are all of the contract's. */
public enum FichesListed implements Labelled {
    ALL,
    EXAMPLES,
    NONE
}
