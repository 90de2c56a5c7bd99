package fr.santesocial.contract.model.kind;

/** Kind of evaluation. */
public enum EvaluationKind implements Labelled {
    YEARLY,
    MID_TERM,
    FINAL,
    OTHER
}
