package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.rule.Element;
import java.util.Optional;

/**
 * What a number is of, and when; numbers of different moments are not compared.
 *
 * @param key the same for the same moment; a text, so that no document can make a table of moments slow
 */
record Moment(String key) {

    /** The moment of a baseline or target; all that have no date are of the same one. */
    static Moment ofLevel(String member, Optional<PartialDate> on) {
        return new Moment(member + " " + written(on));
    }

    /**
     * The moment of a measure; absent where nobody knows it. A measure of which nothing is said is one of the time its fiche
     * is about, if that is a year or less.
     */
    static Optional<Moment> ofMeasure(Element<Measure> measure, Element<Indicator> indicator) {
        MeasureTime time = MeasureTime.of(measure);
        if (time.isDated()) {
            return Optional.of(new Moment("measure " + written(time.start()) + " " + written(time.end())));
        }
        boolean worded = measure.child("period", Measure::getPeriod)
                .flatMap(period -> period.optional("text", Period::getText))
                .isPresent();
        return worded
                ? Optional.empty()
                : MeasuredThing.of(indicator)
                        .calendar()
                        .filter(Moment::isShort)
                        // The place, not the dates: what two fiches leave unsaid need not be the same.
                        .map(calendar -> new Moment("measure " + calendar.pointer()));
    }

    private static boolean isShort(Element<Period> calendar) {
        Optional<PartialDate> start = calendar.optional("start", Period::getStart);
        Optional<PartialDate> end = calendar.optional("end", Period::getEnd);
        return start.isPresent()
                && end.isPresent()
                && !end.get().latest().isBefore(start.get().earliest())
                && end.get().latest().isBefore(start.get().earliest().plusYears(1));
    }

    private static String written(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("?");
    }
}
