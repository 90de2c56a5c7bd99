package fr.santesocial.contract.rules.territory;

import java.util.Optional;

/** The two numbers of the business register (Sirene), each ending in a key that guards against slips of the pen. */
enum BusinessNumber {
    SIREN("siren", 9),
    SIRET("siret", 14);

    private static final String LA_POSTE = "356000000";
    private static final int LA_POSTE_DIVISOR = 5;
    private static final int LUHN_DIVISOR = 10;

    private final String member;
    private final int length;

    BusinessNumber(String member, int length) {
        this.member = member;
        this.length = length;
    }

    /** What can be wrong with a number. */
    enum Fault {
        CHARACTERS,
        LENGTH,
        KEY
    }

    /** The member of the model that holds such a number. */
    String member() {
        return member;
    }

    /** How many digits it has. */
    int length() {
        return length;
    }

    /** The number without the spaces that people put between its groups of digits. */
    static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        written.chars()
                .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** What is wrong with a number without spaces. */
    Optional<Fault> fault(String number) {
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (number.length() != length) {
            return Optional.of(Fault.LENGTH);
        }
        return hasKey(number) ? Optional.empty() : Optional.of(Fault.KEY);
    }

    private boolean hasKey(String number) {
        String siren = number.substring(0, SIREN.length);
        boolean ofLaPoste = this == SIRET && siren.equals(LA_POSTE);
        return isLuhn(siren) && (isLuhn(number) || (ofLaPoste && sum(number, 1) % LA_POSTE_DIVISOR == 0));
    }

    private static boolean isLuhn(String number) {
        return sum(number, 2) % LUHN_DIVISOR == 0;
    }

    /** The sum of the digits, where every second one from the right is multiplied before its own digits are added. */
    private static int sum(String number, int factor) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            boolean second = (number.length() - i) % 2 == 0;
            int value = (number.charAt(i) - '0') * (second ? factor : 1);
            sum += value / LUHN_DIVISOR + value % LUHN_DIVISOR;
        }
        return sum;
    }
}
