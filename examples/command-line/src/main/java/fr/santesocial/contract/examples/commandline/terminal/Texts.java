package fr.santesocial.contract.examples.commandline.terminal;

import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, in the language of its user. */
public final class Texts {
    private static final String BUNDLE = "fr.santesocial.contract.examples.commandline.terminal.texts";
    private static final Wording WORDING = Wording.of(locale -> ResourceBundle.getBundle(BUNDLE, locale));

    private final Locale locale;

    /** Texts in a language. */
    public Texts(Locale locale) {
        this.locale = locale;
    }

    /** French for "fr", English for "en"; without a choice, the language of the system. */
    public static Texts of(String language) {
        return new Texts(
                switch (language.toLowerCase(Locale.ROOT)) {
                    case "fr" -> Locale.FRENCH;
                    case "en" -> Locale.ENGLISH;
                    default -> "fr".equals(Locale.getDefault().getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
                });
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** All texts of that language, as picocli wants them. */
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** The text under the key; a MissingResourceException if there is none. */
    public String text(String key) {
        return text(key, Parameters.none());
    }

    /** The text under the key with the parameters filled in. */
    public String text(String key, Parameters parameters) {
        return WORDING.text(key, parameters.asMap(), locale);
    }
}
