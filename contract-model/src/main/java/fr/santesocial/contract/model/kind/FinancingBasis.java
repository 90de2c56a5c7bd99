package fr.santesocial.contract.model.kind;

/** What an amount of money is for. */
public enum FinancingBasis implements Labelled {
    TOTAL,
    PER_YEAR,
    PER_POST,
    PER_UNIT
}
