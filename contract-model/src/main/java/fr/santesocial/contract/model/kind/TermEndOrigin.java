package fr.santesocial.contract.model.kind;

/** Where the end of a term comes from. */
public enum TermEndOrigin implements Labelled {
    /** The term states it. */
    STATED,
    /** The term runs to the end of the regional health project (PRS), which the term or a related plan gives. */
    PRS_END,
    /** Start plus declared duration. */
    COMPUTED,
    /** An amendment gives it. */
    AMENDED,
    /** Nothing gives it. */
    UNKNOWN
}
