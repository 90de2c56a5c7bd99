package fr.santesocial.contract.rules.source;

/** What a citation rests on. The first three can make an error; a guide or a practice makes a warning at most. */
public enum Basis {
    /** A law or regulation. */
    LAW,
    /** What makes the thing what it is: a CLS without the ARS is none. */
    DEFINITION,
    /** The document contradicts itself; no outside source is needed. */
    CONSISTENCY,
    /** A guide or a recommendation of an institution. */
    GUIDE,
    /** What most contracts do. */
    PRACTICE;

    /** Whether it can make an error. */
    public boolean canMakeAnError() {
        return this == LAW || this == DEFINITION || this == CONSISTENCY;
    }
}
