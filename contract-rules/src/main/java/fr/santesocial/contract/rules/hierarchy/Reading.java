package fr.santesocial.contract.rules.hierarchy;

/**
 * One way to count what a document declares the number of. Where it is not known of some whether they count, the number lies
 * between two ends.
 *
 * @param thing what is counted this way: the last part of the key of its words
 * @param least how many there are at least
 * @param most how many there are at most
 * @param listed how many the document lists before any limit to an axis or a status
 */
record Reading(String thing, long least, long most, long listed) {
    /** No upper end: the document says that it does not list all. */
    static final long OPEN = Long.MAX_VALUE;

    static Reading exact(String thing, long count) {
        return new Reading(thing, count, count, count);
    }

    boolean isExact() {
        return least == most;
    }

    boolean allows(long declared) {
        return least <= declared && declared <= most;
    }

    /** The same of a list that holds examples only. */
    Reading ofExamples() {
        return new Reading(thing, least, OPEN, listed);
    }
}
