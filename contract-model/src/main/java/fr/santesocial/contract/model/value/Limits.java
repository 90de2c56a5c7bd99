package fr.santesocial.contract.model.value;

/** The sizes and patterns that constraints of the model share. */
public final class Limits {
    /** What an id looks like. */
    public static final String IDENTIFIER = "[a-z0-9][a-z0-9-]{0,63}";
    /** At least one character that is not white space, in the sense of {@link String#isBlank}. */
    public static final String NOT_BLANK = "(?s)\\p{javaWhitespace}*+\\P{javaWhitespace}.*";
    /** Longest short text, in characters. */
    public static final int TEXT = 1_000;
    /** Longest long text, in characters. */
    public static final int LONG_TEXT = 20_000;
    /** Longest address of a document, in characters. */
    public static final int ADDRESS = 2_000;
    /** Most digits before the decimal point. */
    public static final int INTEGER_DIGITS = 15;
    /** Most digits after the decimal point of a quantity, share or work force. */
    public static final int FRACTION_DIGITS = 6;
    /** Most digits after the decimal point of an amount in euros. */
    public static final int CENTS = 2;
    /** The whole, in percent. */
    public static final int PERCENT = 100;
    /** Highest age of a public, in years. */
    public static final int AGE = 150;
    /** First year that can be written. */
    public static final int FIRST_YEAR = 1;
    /** Last year that can be written. */
    public static final int LAST_YEAR = 9_999;

    private Limits() {}
}
