package fr.santesocial.contract.rules.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers as they are written in France: ten digits from 0, or nine after the code of the country, together or in
 * pairs parted by one and the same sign. Numbers in 08 belong to services, never to a person, and addresses of pages are
 * full of digits: neither counts.
 */
final class PhoneNumbers {
    private static final String SIGN = "[ \\u00A0\\u202F./-]";
    private static final String PAGE = "(?:https?://|www\\.)\\S*+";
    private static final String ALONE = "(?<![\\p{L}\\d+])(?<!\\d[ \\u00A0\\u202F.-])";
    // The overseas departments have codes of their own, which the number repeats: +262 262 00 00 00.
    private static final String ABROAD =
            "(?:\\+|00)(?:33|262|590|594|596)" + SIGN + "?(?:\\(0\\)" + SIGN + "?)?(?:[1-79]\\d\\d(" + SIGN
                    + "?)\\d\\d(?:\\2\\d\\d){2}(?!\\2?\\d)|[1-79](" + SIGN + "?)\\d\\d(?:\\3\\d\\d){3}(?!\\3?\\d))";
    private static final String AT_HOME = "0[1-79](" + SIGN + "?)\\d\\d(?:\\4\\d\\d){3}(?!\\4?\\d)";
    // Every part has a bounded length or gives nothing back, so that the time stays in proportion to the text.
    private static final Pattern PHONE = Pattern.compile(
            PAGE + "|" + ALONE + "(" + ABROAD + "|" + AT_HOME + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final int NUMBER = 1;
    private static final int FEWEST_DIGITS = 10;

    private PhoneNumbers() {}

    /** Whether there is one in the text. */
    static boolean areIn(String text) {
        // Hardly any text has so many digits, and counting them costs little.
        if (digits(text) < FEWEST_DIGITS) {
            return false;
        }
        Matcher found = PHONE.matcher(text);
        while (found.find()) {
            if (found.group(NUMBER) != null) {
                return true;
            }
        }
        return false;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }
}
