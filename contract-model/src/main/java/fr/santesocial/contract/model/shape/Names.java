package fr.santesocial.contract.model.shape;

import fr.santesocial.contract.model.text.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * What people call types and their members.
 *
 * @param bundles the bundle of a language
 */
record Names(Function<Locale, ResourceBundle> bundles) {
    /** The names of the model itself. */
    static final Names OF_THE_MODEL =
            new Names(locale -> ResourceBundle.getBundle("fr.santesocial.contract.model.shape.names", locale));

    String of(String key, Locale locale) {
        return bundles.apply(Language.of(locale).locale()).getString(key);
    }
}
