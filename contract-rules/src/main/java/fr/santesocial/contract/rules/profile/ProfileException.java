package fr.santesocial.contract.rules.profile;

/** A change that a profile does not admit. */
public final class ProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ProfileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it is not admitted. */
    public Reason reason() {
        return reason;
    }

    /** Why a profile does not admit a change. */
    public enum Reason {
        /** The profile has no rule of that id. */
        RULE_NOT_INCLUDED,
        /** The profile has another rule of the same id. */
        OTHER_RULE,
        /** The rule has no parameter of that name. */
        PARAMETER_UNKNOWN,
        /** The parameter cannot be as small as that. */
        VALUE_TOO_SMALL,
        /** The rule rests on law or definition: it can be neither left out nor made milder. */
        CANNOT_BE_LOOSENED,
        /** The rule rests on guide or practice alone. */
        CANNOT_BE_AN_ERROR,
        /** The severity before a stage is graver than the one from it on. */
        GRAVER_BEFORE
    }
}
