package fr.santesocial.contract.model.value;

/** How precise a partial date is, from coarse to fine. */
public enum DatePrecision {
    /** Only the year is known. */
    YEAR,
    /** Year and month are known. */
    MONTH,
    /** The day is known. */
    DAY
}
