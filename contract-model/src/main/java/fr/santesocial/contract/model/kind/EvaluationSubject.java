package fr.santesocial.contract.model.kind;

/** Which contract an evaluation is about. */
public enum EvaluationSubject implements Labelled {
    THIS,
    PREDECESSOR
}
