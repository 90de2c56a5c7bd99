package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.profile.ProfileException;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Wording;

/** What can be wrong with what a profile file means; its form is judged before. */
enum ProfileFault implements Fault {
    NAME_MALFORMED("profile.name-malformed"),
    NAME_TAKEN("profile.name-taken"),
    TITLE_BLANK("profile.title-blank"),
    BASE_UNKNOWN("profile.base-unknown"),
    RULE_UNKNOWN("profile.rule-unknown"),
    RULE_TWICE("profile.rule-twice"),
    RULE_NOT_INCLUDED("profile.rule-not-included"),
    LEFT_OUT_AND_CHANGED("profile.left-out-and-changed"),
    SEVERITY_MISSING("profile.severity-missing"),
    STAGE_MISSING("profile.stage-missing"),
    GRAVER_BEFORE("profile.graver-before"),
    CANNOT_BE_LOOSENED("profile.cannot-be-loosened"),
    CANNOT_BE_AN_ERROR("profile.cannot-be-an-error"),
    PARAMETER_UNKNOWN("profile.parameter-unknown"),
    PARAMETER_TWICE("profile.parameter-twice"),
    VALUE_TOO_SMALL("profile.value-too-small"),
    EMPTY("profile.empty");

    private final String id;

    ProfileFault(String id) {
        this.id = id;
    }

    /** What a refusal of the profile itself is called. */
    static ProfileFault of(ProfileException refusal) {
        return switch (refusal.reason()) {
            case RULE_NOT_INCLUDED -> RULE_NOT_INCLUDED;
            case PARAMETER_UNKNOWN -> PARAMETER_UNKNOWN;
            case VALUE_TOO_SMALL -> VALUE_TOO_SMALL;
            case CANNOT_BE_LOOSENED -> CANNOT_BE_LOOSENED;
            case CANNOT_BE_AN_ERROR -> CANNOT_BE_AN_ERROR;
            case GRAVER_BEFORE -> GRAVER_BEFORE;
            case OTHER_RULE -> throw refusal;
        };
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
