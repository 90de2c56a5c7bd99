package fr.santesocial.contract.json;

/** Ends the quick reading of a document in which something may be wrong; what it is, the careful reading finds out. */
final class NotClean extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The only one: it says nothing but that it was thrown. */
    static final NotClean SOMEWHERE = new NotClean();

    private NotClean() {
        // Part of the normal flow: no stack trace is wanted, and nothing may be hung on what all threads share.
        super(null, null, false, false);
    }
}
