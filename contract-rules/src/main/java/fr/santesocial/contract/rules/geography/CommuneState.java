package fr.santesocial.contract.rules.geography;

/** What the official geographic code says of the commune that a code stands for. */
public enum CommuneState {
    /** A commune of today, even where a delegated commune has the same code. */
    CURRENT,
    /** A delegated commune of a new commune (commune nouvelle). */
    DELEGATED,
    /** An associated commune of a merged one. */
    ASSOCIATED,
    /** A commune that is no more, or the code that a commune had before. */
    FORMER,
    /** A municipal district (arrondissement) of Paris, Lyon or Marseille. */
    DISTRICT
}
