package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Wording;

/** What can be wrong with what a file of derogations means; its form is judged before, its use of a contract after. */
enum DerogationFileFault implements Fault {
    RULE_UNKNOWN("derogation.rule-unknown"),
    TEXT_BLANK("derogation.text-blank"),
    PLACE_MALFORMED("derogation.place-malformed"),
    AUTHOR_IS_AN_ADDRESS("derogation.author-is-an-address"),
    DATE_INCOMPLETE("derogation.date-incomplete"),
    EXPIRES_BEFORE_GRANTED("derogation.expires-before-granted"),
    FINGERPRINT_MALFORMED("derogation.fingerprint-malformed"),
    GRANTED_TWICE("derogation.granted-twice");

    private final String id;

    DerogationFileFault(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Wording wording() {
        return FileTexts.WORDING;
    }
}
