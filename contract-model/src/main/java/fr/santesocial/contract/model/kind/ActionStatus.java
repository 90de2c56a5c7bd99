package fr.santesocial.contract.model.kind;

/** How far a fiche, an operation or a step has come. */
public enum ActionStatus implements Labelled {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    PARTLY_DONE,
    POSTPONED,
    SUSPENDED,
    BLOCKED,
    LATE,
    UNDER_DISCUSSION,
    ABANDONED,
    INTEGRATED_ELSEWHERE
}
