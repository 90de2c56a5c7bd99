package fr.santesocial.contract.rules.source;

import java.util.Locale;

/** A document that a rule may cite: one of the library's {@link Source}s, or one of an integrator's own. */
public interface Document {

    /** The title, in the language of the document. */
    String title();

    /**
     * What it is called for readers of a language. A title stays as it is; what has none of its own, such as the contract that
     * is checked, is named in their language.
     */
    default String title(Locale locale) {
        return title();
    }

    /** Its address; empty where it has none of its own. */
    String address();

    /** How much of it was read. */
    Trust trust();
}
