package fr.santesocial.contract.rules.source;

/** How much of a source was read. */
public enum Trust {
    /** The whole text. */
    WHOLE,
    /** Only its beginning or an extract. */
    PART,
    /** General knowledge of the field, confirmed by no page; never enough for an error. */
    GENERAL
}
