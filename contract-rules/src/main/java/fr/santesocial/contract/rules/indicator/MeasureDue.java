package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From what year a measure is due at the reference date.
 *
 * @param year the year whose measure is due, or any later one
 * @param certain whether it is due for every reading of the dates
 * @param event why: the action is over, or it has run for over a year
 * @param date the date of the event
 */
record MeasureDue(int year, boolean certain, String event, PartialDate date) {

    /** What is due; absent where the action is neither over nor older than a year, or its dates are not known. */
    static Optional<MeasureDue> of(Optional<PartialDate> start, List<PartialDate> ends, LocalDate day) {
        Optional<PartialDate> end = ends.stream().min(Comparator.naturalOrder());
        boolean over = end.isPresent() && ends.stream().allMatch(date -> date.isBefore(day) == Certainty.CERTAIN);
        Certainty old = start.map(date -> date.isBefore(day.minusYears(1))).orElse(Certainty.EXCLUDED);
        if (over) {
            return end.map(date -> new MeasureDue(date.getYear(), true, "over", date));
        }
        int lastYear = day.getYear() - 1;
        if (old == Certainty.CERTAIN) {
            return start.map(date -> new MeasureDue(lastYear, true, "yearly", date));
        }
        if (ends.stream().anyMatch(date -> date.isBefore(day) != Certainty.EXCLUDED)) {
            return end.map(date -> new MeasureDue(date.getYear(), false, "over", date));
        }
        return old == Certainty.POSSIBLE
                ? start.map(date -> new MeasureDue(lastYear, false, "yearly", date))
                : Optional.empty();
    }
}
