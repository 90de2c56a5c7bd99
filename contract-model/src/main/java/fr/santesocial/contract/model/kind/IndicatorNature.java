package fr.santesocial.contract.model.kind;

/** Whether an indicator counts or describes. */
public enum IndicatorNature implements Labelled {
    QUANTITATIVE,
    QUALITATIVE
}
