package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.kind.ActionStatus;
import java.util.Optional;

/** Counts things that may be limited to an axis and a status, and keeps those of which the limit cannot be told apart. */
final class Tally {
    private final Optional<ActionStatus> wanted;
    private long certain;
    private long possible;
    private long listed;

    Tally(CountLimit limit) {
        this.wanted = limit.status();
    }

    /** Takes note of a thing outside the axis. */
    void outside() {
        listed++;
    }

    /** Takes note of a thing on the axis, or perhaps on it. */
    void add(boolean surelyOnAxis, Optional<ActionStatus> status) {
        listed++;
        boolean statusUnknown = wanted.isPresent() && status.isEmpty();
        if (wanted.isPresent() && !statusUnknown && !wanted.equals(status)) {
            return;
        }
        if (surelyOnAxis && !statusUnknown) {
            certain++;
        } else {
            possible++;
        }
    }

    Reading reading(String thing) {
        return new Reading(thing, certain, certain + possible, listed);
    }
}
