package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, in the language of its user. */
final class Texts {
    private static final String BUNDLE = "fr.santesocial.contract.examples.commandline.commandline";
    private static final Wording WORDING = Wording.of(locale -> ResourceBundle.getBundle(BUNDLE, locale));

    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
    }

    /** French for "fr", English for "en"; without a choice, the language of the system. */
    static Texts of(String language) {
        return new Texts(
                switch (language.toLowerCase(Locale.ROOT)) {
                    case "fr" -> Locale.FRENCH;
                    case "en" -> Locale.ENGLISH;
                    default -> "fr".equals(Locale.getDefault().getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
                });
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale);
    }

    String text(String key) {
        return text(key, Parameters.none());
    }

    String text(String key, Parameters parameters) {
        return WORDING.text(key, parameters.asMap(), locale);
    }
}
