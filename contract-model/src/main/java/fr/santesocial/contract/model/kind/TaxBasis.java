package fr.santesocial.contract.model.kind;

/** Whether an amount is without (HT) or with (TTC) tax. */
public enum TaxBasis implements Labelled {
    HT,
    TTC
}
