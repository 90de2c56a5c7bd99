package fr.santesocial.contract.rules.text;

import fr.santesocial.contract.model.text.Language;
import java.math.BigDecimal;

/** Numbers as each language writes them; written here so that no JDK's locale data can change a report. */
final class Numbers {
    // French sets groups of digits and signs apart by a space that does not break.
    private static final char FRENCH_SPACE = '\u00A0';
    private static final int GROUP = 3;
    private static final int LONGEST = 60;

    private Numbers() {}

    static String grouped(BigDecimal number, Language language) {
        boolean french = language == Language.FRENCH;
        if (number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST) {
            // Nobody reads such a number, and writing it out could fill the memory.
            return number.toString();
        }
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                text.append(french ? FRENCH_SPACE : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(french ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    static String euros(BigDecimal value, Language language) {
        // One decimal reads like a slip: cents are written in twos.
        BigDecimal amount = value.scale() == 1 ? value.setScale(2) : value;
        return language == Language.FRENCH
                ? grouped(amount, language) + FRENCH_SPACE + "€"
                : (amount.signum() < 0 ? "-€" : "€") + grouped(amount.abs(), language);
    }

    static String percent(BigDecimal share, Language language) {
        return grouped(share, language) + (language == Language.FRENCH ? FRENCH_SPACE + "%" : "%");
    }
}
