package fr.santesocial.contract.model.kind;

/** What an entry of a timeline is. */
public enum TimelineKind implements Labelled {
    SIGNATURE,
    SIGNATURE_PLANNED,
    TERM,
    AMENDMENT,
    PHASE,
    STEP,
    FICHE,
    OPERATION,
    EVALUATION
}
