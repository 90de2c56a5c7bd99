package fr.santesocial.contract.model.kind;

/** What the end of a term rests on. */
public enum TermBasis implements Labelled {
    FIXED,
    UNTIL_PRS_END,
    INDICATIVE
}
