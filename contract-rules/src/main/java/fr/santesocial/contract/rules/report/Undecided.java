package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.Locale;

/** Why a rule could not decide in one place. */
public final class Undecided {
    private final Spot spot;
    private final String reason;
    private final Parameters parameters;
    private final Wording wording;

    /** A reason whose text stands in the wording under the key {@code reason}. */
    public Undecided(Spot spot, String reason, Parameters parameters, Wording wording) {
        this.spot = spot;
        this.reason = reason;
        this.parameters = parameters;
        this.wording = wording;
    }

    /** Where the rule could not decide. */
    public Spot getSpot() {
        return spot;
    }

    /** The key of the reason. */
    public String getReason() {
        return reason;
    }

    /** The values that fill the text. */
    public Parameters getParameters() {
        return parameters;
    }

    /** Why, in French for a French locale and in English for any other. */
    public String message(Locale locale) {
        return wording.text(reason, parameters.asMap(), locale);
    }

    @Override
    public String toString() {
        return reason + " " + spot;
    }
}
