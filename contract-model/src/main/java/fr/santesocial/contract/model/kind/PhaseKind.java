package fr.santesocial.contract.model.kind;

/** Kind of phase. */
public enum PhaseKind implements Labelled {
    FRAMEWORK,
    DIAGNOSIS,
    PRIORITISATION,
    ACTION_PLAN,
    SIGNATURE,
    IMPLEMENTATION,
    EVALUATION,
    OTHER
}
