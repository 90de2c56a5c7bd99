package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From what year a measure is due at the reference date.
 *
 * @param years for each reading of the dates that asks for a measure, the year whose measure is due, or any later one
 * @param event why one is due for every reading; absent where some ask for none
 */
record MeasureDue(SortedSet<Integer> years, Optional<Event> event) {

    /**
     * Why a measure is due.
     *
     * @param name whether the action is over, or has run for over a year
     * @param date its end or its start
     */
    record Event(String name, PartialDate date) {}

    /**
     * What is due; absent where the action is neither over nor older than a year, or its dates are not known.
     *
     * @param ends the ends that the action may have; none where it has none
     */
    static Optional<MeasureDue> of(Optional<PartialDate> start, List<PartialDate> ends, LocalDate day) {
        SortedSet<Integer> years = new TreeSet<>();
        ends.stream().filter(end -> end.isBefore(day) != Certainty.EXCLUDED).forEach(end -> years.add(end.getYear()));
        if (!ends.isEmpty() && ends.stream().allMatch(end -> end.isBefore(day) == Certainty.CERTAIN)) {
            return Optional.of(new MeasureDue(years, Optional.of(new Event("over", Collections.min(ends)))));
        }
        Certainty old = start.map(date -> date.isBefore(day.minusYears(1))).orElse(Certainty.EXCLUDED);
        if (old != Certainty.EXCLUDED) {
            years.add(day.getYear() - 1);
        }
        Optional<Event> running = start.filter(date -> old == Certainty.CERTAIN).map(date -> new Event("yearly", date));
        return years.isEmpty() ? Optional.empty() : Optional.of(new MeasureDue(years, running));
    }
}
