package fr.santesocial.contract.rules.prose;

/** E-mail addresses, in one pass: from each at sign to the left and to the right as far as an address reaches. */
final class MailAddresses {
    private static final char AT = '@';
    private static final String SIGNS_BEFORE = "._%+-'";
    private static final String SIGNS_AFTER = ".-";
    private static final int SHORTEST_ENDING = 2;

    private MailAddresses() {}

    /** Whether there is one in the text. */
    static boolean areIn(String text) {
        for (int at = text.indexOf(AT); at >= 0; at = text.indexOf(AT, at + 1)) {
            if (hasUser(text, at) && hasDomain(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The name of an account alone ("@commune") has nobody before the sign. */
    private static boolean hasUser(String text, int at) {
        int i = at - 1;
        while (i >= 0 && SIGNS_BEFORE.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean hasDomain(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isOfDomain(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String domain = text.substring(at + 1, end);
        int dot = domain.lastIndexOf('.');
        return dot > 0
                && Character.isLetterOrDigit(domain.charAt(0))
                && !domain.contains("..")
                && domain.length() - dot > SHORTEST_ENDING
                && domain.substring(dot + 1).chars().allMatch(Character::isLetter);
    }

    private static boolean isOfDomain(char c) {
        return Character.isLetterOrDigit(c) || SIGNS_AFTER.indexOf(c) >= 0;
    }
}
