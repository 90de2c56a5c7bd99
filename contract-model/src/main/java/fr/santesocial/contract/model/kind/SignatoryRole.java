package fr.santesocial.contract.model.kind;

/** Role of a signatory. */
public enum SignatoryRole implements Labelled {
    PARTY,
    ASSOCIATED,
    LATER,
    EXPECTED
}
