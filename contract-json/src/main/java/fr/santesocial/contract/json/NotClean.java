package fr.santesocial.contract.json;

/** Ends the quick reading of a document in which something may be wrong; what it is, the careful reading finds out. */
final class NotClean extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotClean() {
        // Part of the normal flow: nobody looks at where it came from.
        super(null, null, false, false);
    }
}
