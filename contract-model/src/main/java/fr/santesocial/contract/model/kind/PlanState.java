package fr.santesocial.contract.model.kind;

/** How far a related plan has come. */
public enum PlanState implements Labelled {
    PREPARATION,
    IN_FORCE,
    ENDED
}
