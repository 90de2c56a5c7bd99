package fr.santesocial.contract.examples.catalogue;

/** What finds the things that an entry of the catalogue is about. */
public enum Origin {
    /** A rule, in what a contract says. */
    RULE,
    /** Every check, in the derogations that it is given. */
    DEROGATION,
    /** A reader, in a file or a document, before any rule looks at it. */
    READING
}
