package fr.santesocial.contract.model.text;

import java.util.Locale;

/** The two languages of every text for people. Any locale is first mapped to one of them. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** French for any French locale, English for every other one. */
    public static Language of(Locale locale) {
        return "fr".equals(locale.getLanguage()) ? FRENCH : ENGLISH;
    }

    /** The locale that texts of this language are looked up with. */
    public Locale locale() {
        return locale;
    }
}
