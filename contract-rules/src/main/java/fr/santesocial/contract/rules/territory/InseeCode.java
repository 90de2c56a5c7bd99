package fr.santesocial.contract.rules.territory;

import java.util.Optional;

/** The form of the codes that Insee gives communes: a department and a rank in it, five characters together. */
final class InseeCode {
    /** The member of the model that holds such a code. */
    static final String MEMBER = "inseeCode";

    private static final int LENGTH = 5;
    private static final String CORSICA_UNDIVIDED = "20";

    private InseeCode() {}

    /**
     * Whether a commune may have or have had the code. The rank is never nought, which tells most postcodes from codes; no
     * department was ever 00, 96 or 99, and 97 and 98 take a third digit.
     */
    static boolean isWellFormed(String code) {
        if (code.length() != LENGTH || !isDepartment(code.substring(0, 2))) {
            return false;
        }
        boolean department = !isOverseas(code) || code.charAt(2) != '0';
        boolean rank = code.substring(departmentLength(code)).chars().anyMatch(c -> c != '0');
        return department && rank && areDigits(code.substring(2));
    }

    /** The department of a well-formed code; empty for the codes that Corsica had before it became two departments. */
    static Optional<String> department(String code) {
        return code.startsWith(CORSICA_UNDIVIDED)
                ? Optional.empty()
                : Optional.of(code.substring(0, departmentLength(code)));
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int departmentLength(String code) {
        return isOverseas(code) ? 3 : 2;
    }

    private static boolean isOverseas(String code) {
        return code.startsWith("97") || code.startsWith("98");
    }

    private static boolean isDepartment(String two) {
        return switch (two) {
            case "2A", "2B" -> true;
            case "00", "96", "99" -> false;
            default -> areDigits(two);
        };
    }
}
