package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.text.Language;
import java.util.Locale;

/** What a report says of a contract as a whole. */
public enum Verdict {
    /** Every rule that can make an error on this contract was carried out everywhere, and none found one. */
    CONFORMANT,
    /** At least one finding is an error. */
    NON_CONFORMANT,
    /** No error was found, but a rule that could have found one was not carried out everywhere. */
    UNDETERMINED;

    /** The word for people: French for a French locale, English for any other. */
    public String label(Locale locale) {
        return ReportTexts.word("verdict." + name(), Language.of(locale));
    }
}
