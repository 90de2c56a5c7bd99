package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.text.Wording;
import java.util.ResourceBundle;

/** The words of reports themselves. */
final class ReportTexts {
    static final Wording WORDING =
            Wording.of(locale -> ResourceBundle.getBundle("fr.santesocial.contract.rules.report.report", locale));

    private ReportTexts() {}

    static String word(String key, Language language) {
        return WORDING.template(key, language.locale());
    }
}
