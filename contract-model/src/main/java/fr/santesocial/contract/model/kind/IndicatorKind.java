package fr.santesocial.contract.model.kind;

/** What an indicator measures. */
public enum IndicatorKind implements Labelled {
    PROCESS,
    OUTPUT,
    RESULT,
    IMPACT
}
