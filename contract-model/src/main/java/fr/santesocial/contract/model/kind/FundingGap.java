package fr.santesocial.contract.model.kind;

/** Why a line of money cannot be added to a total. */
public enum FundingGap implements Labelled {
    /** No planned amount at all. */
    NO_AMOUNT,
    /** The amount is only worded ("à définir"). */
    ONLY_WORDS,
    /** A minimum or maximum instead of one value. */
    RANGE,
    /** A share in percent instead of euros. */
    SHARE,
    /** An amount per year, without a period that says how many years. */
    PER_YEAR_WITHOUT_PERIOD,
    /** An amount per unit or post, without their number. */
    PER_UNIT_WITHOUT_QUANTITY,
    /** The funder refused. */
    REFUSED,
    /** A number with more digits than the model allows. */
    NUMBER_OUT_OF_BOUNDS
}
