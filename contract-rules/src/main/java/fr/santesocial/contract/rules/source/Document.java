package fr.santesocial.contract.rules.source;

/** A document that a rule may cite: one of the library's {@link Source}s, or one of an integrator's own. */
public interface Document {

    /** The title, in the language of the document. */
    String title();

    /** Its address; empty where it has none of its own. */
    String address();

    /** How much of it was read. */
    Trust trust();
}
