package fr.santesocial.contract.model.kind;

import fr.santesocial.contract.model.text.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** A constant with a label for people in French and in English. */
public interface Labelled {

    /** The name written in JSON. */
    String name();

    /** The label: French for a French locale, English for any other. */
    default String label(Locale locale) {
        return ResourceBundle.getBundle(
                        "fr.santesocial.contract.model.kind.labels",
                        Language.of(locale).locale())
                .getString(getClass().getSimpleName() + "." + name());
    }
}
