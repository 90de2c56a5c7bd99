package fr.santesocial.contract.json;

/** Ends the reading of a document with more faults than the limit: each costs memory that nobody would read. */
final class TooManyFaults extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyFaults() {
        // Part of the normal flow: no stack trace is wanted.
        super(null, null, false, false);
    }
}
