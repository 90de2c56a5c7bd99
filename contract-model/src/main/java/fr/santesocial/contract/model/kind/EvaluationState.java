package fr.santesocial.contract.model.kind;

/** Whether an evaluation is planned or done. */
public enum EvaluationState implements Labelled {
    PLANNED,
    DONE
}
