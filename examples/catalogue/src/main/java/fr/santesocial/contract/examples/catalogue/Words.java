package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.ResourceBundle;

/** The words of the catalogue itself. */
final class Words {
    private static final Wording WORDING = Wording.of(
            locale -> ResourceBundle.getBundle("fr.santesocial.contract.examples.catalogue.catalogue", locale));

    private Words() {}

    static String of(String key, Language language) {
        return WORDING.template(key, language.locale());
    }

    static String text(String key, Parameters parameters, Language language) {
        return WORDING.text(key, parameters.asMap(), language.locale());
    }

    static boolean has(String key, Language language) {
        return WORDING.has(key, language.locale());
    }
}
