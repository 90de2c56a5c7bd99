package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.text.Language;
import java.util.Locale;

/** What became of one rule. */
public enum OutcomeStatus {
    /** It looked at every subject and found nothing. */
    PASSED,
    /** It found something. */
    FAILED,
    /** There was nothing to look at. */
    NOT_APPLICABLE,
    /** It could not decide, at least in one place. Never to be read as passed. */
    NOT_EVALUATED;

    /** The word for people: French for a French locale, English for any other. */
    public String label(Locale locale) {
        return ReportTexts.word("status." + name(), Language.of(locale));
    }
}
