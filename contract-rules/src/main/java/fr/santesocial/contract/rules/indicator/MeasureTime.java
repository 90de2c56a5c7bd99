package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.Element;
import java.util.Optional;

/**
 * When something was measured.
 *
 * @param start the first date of the time measured
 * @param end its last date; absent where it is open or not known
 */
record MeasureTime(Optional<PartialDate> start, Optional<PartialDate> end) {
    static MeasureTime of(Element<Measure> measure) {
        Optional<Element<Period>> period = measure.child("period", Measure::getPeriod);
        return new MeasureTime(
                period.flatMap(dates -> dates.optional("start", Period::getStart)),
                period.flatMap(dates -> dates.optional("end", Period::getEnd)));
    }

    boolean isDated() {
        return start.isPresent() || end.isPresent();
    }

    /** The last date that is known. */
    Optional<PartialDate> last() {
        return end.or(() -> start);
    }

    /** Whether it was measured in the year or later. */
    Certainty reaches(int year) {
        boolean reached = last().filter(date -> date.getYear() >= year).isPresent();
        return Certainty.of(reached, end.isEmpty());
    }

    /** Whether it was all measured before a date; without an end it may go on after it. */
    Certainty isBefore(PartialDate date) {
        return end.map(last -> last.isBefore(date))
                .orElseGet(() -> Certainty.of(
                        false,
                        start.filter(first -> first.isBefore(date) != Certainty.EXCLUDED)
                                .isPresent()));
    }
}
