package fr.santesocial.contract.rules.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that a finding is known and accepted for a while. The finding stays in the report, marked, and counts no more.
 *
 * @param rule id of the rule
 * @param contract id of the contract; absent where the derogation is used for one contract only
 * @param place pointer of the finding; an element of a list may stand in it by its id ("/fichesActions/fiche-3/budget")
 * @param grounds why, by whom, from when and until when
 * @param fingerprint fingerprint of the value it was granted for; absent as long as nobody has written it down
 */
public record Derogation(
        String rule, Optional<String> contract, String place, Grounds grounds, Optional<String> fingerprint) {

    /** Refuses a place that is no pointer. */
    public Derogation {
        if (!place.isEmpty() && !place.startsWith("/")) {
            throw new IllegalArgumentException("no pointer: " + place);
        }
    }

    /**
     * What a derogation rests on.
     *
     * @param reason why it was granted
     * @param author function of who granted it ("directrice de la santé"), never a name
     * @param granted first day it holds
     * @param expires last day it holds
     */
    public record Grounds(String reason, String author, LocalDate granted, LocalDate expires) {
        /** Refuses a last day before the first. */
        public Grounds {
            if (expires.isBefore(granted)) {
                throw new IllegalArgumentException("expires on " + expires + " before it is granted on " + granted);
            }
        }
    }
}
