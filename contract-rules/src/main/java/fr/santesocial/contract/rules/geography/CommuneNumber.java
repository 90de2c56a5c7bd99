package fr.santesocial.contract.rules.geography;

/** The codes of communes as small numbers, by which arrays can be indexed. */
final class CommuneNumber {
    /** One more than the highest number. */
    static final int LIMIT = 102_000;

    /** The number of what is no code. */
    static final int NONE = -1;

    private static final int LENGTH = 5;
    private static final int CORSE_DU_SUD = 100_000;
    private static final int HAUTE_CORSE = 101_000;

    private CommuneNumber() {}

    /** The number of a code of five digits, or of 2A or 2B and three digits. */
    static int of(String code) {
        if (code.length() != LENGTH) {
            return NONE;
        }
        if (code.startsWith("2A")) {
            return from(CORSE_DU_SUD, code.substring(2));
        }
        return code.startsWith("2B") ? from(HAUTE_CORSE, code.substring(2)) : from(0, code);
    }

    private static int from(int base, String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return base + number;
    }
}
