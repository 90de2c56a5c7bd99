package fr.santesocial.contract.model.kind;

/** Where an indicator's values should go. */
public enum IndicatorDirection implements Labelled {
    INCREASE,
    DECREASE,
    MAINTAIN
}
