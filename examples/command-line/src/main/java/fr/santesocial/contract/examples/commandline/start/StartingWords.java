package fr.santesocial.contract.examples.commandline.start;

import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of starting contracts and of what explains them.
 *
 * @param locale French or English
 */
record StartingWords(Locale locale) {
    private static final Wording WORDING = Wording.of(
            locale -> ResourceBundle.getBundle("fr.santesocial.contract.examples.commandline.start.start", locale));

    /** The words under the key. */
    String of(String key) {
        return of(key, Parameters.none());
    }

    /** The words under the key with the parameters filled in. */
    String of(String key, Parameters parameters) {
        return WORDING.text(key, parameters.asMap(), locale);
    }
}
