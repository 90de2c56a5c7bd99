package fr.santesocial.contract.model.shape;

/** How often a member occurs. */
public enum Presence {
    /** Exactly once. */
    REQUIRED,
    /** At most once. */
    OPTIONAL,
    /** Any number of times, in an order that is kept; none is an empty list. */
    LIST
}
