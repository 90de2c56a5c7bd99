package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of profile files and files of derogations: the names of their members, and what can be wrong with them. */
final class FileTexts {
    static final Wording WORDING = Wording.of(FileTexts::bundle);

    private FileTexts() {}

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("fr.santesocial.contract.json.files", locale);
    }
}
