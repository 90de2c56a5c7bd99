package fr.santesocial.contract.rules.rule;

/** What an id leads to. */
public enum Resolution {
    /** To an element of the contract. */
    FOUND,
    /** To an element that the document has but that could not be read whole. */
    DAMAGED,
    /** Perhaps to an element whose id could not be read. */
    UNCERTAIN,
    /** To nothing. */
    NOTHING
}
