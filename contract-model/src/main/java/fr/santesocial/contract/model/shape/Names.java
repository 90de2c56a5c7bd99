package fr.santesocial.contract.model.shape;

import fr.santesocial.contract.model.text.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people call the types of the model and their members. */
final class Names {
    private Names() {}

    static String of(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        "fr.santesocial.contract.model.shape.names",
                        Language.of(locale).locale())
                .getString(key);
    }
}
