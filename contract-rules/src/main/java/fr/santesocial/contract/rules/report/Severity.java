package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.text.Language;
import java.util.Locale;

/** How grave a finding is, the gravest first. */
public enum Severity {
    /** Breaks the law, what makes the contract what it is, or contradicts itself: the contract is not conformant. */
    ERROR,
    /** Against a recommendation, or a likely mistake. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word for people: French for a French locale, English for any other. */
    public String label(Locale locale) {
        return ReportTexts.word("severity." + name(), Language.of(locale));
    }
}
