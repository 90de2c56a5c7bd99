package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameter;
import java.util.Optional;

/**
 * A number that an indicator gives: its baseline, its target or a measure.
 *
 * @param moment what it is the number of, and when; absent where it cannot be compared with any other
 * @param range the numbers it can mean
 * @param isMixed whether it stands for several numbers of the same moment that are not in one unit
 * @param quantity where it stands
 */
record GivenValue(Optional<Moment> moment, NumberRange range, boolean isMixed, Element<Quantity> quantity) {

    /** The number given, if there is one that can be reckoned with. */
    static Optional<GivenValue> of(
            Element<Indicator> indicator, Optional<Moment> moment, Optional<Element<Quantity>> quantity) {
        return quantity.flatMap(
                given -> NumberRange.of(given, indicator).map(range -> new GivenValue(moment, range, false, given)));
    }

    /** This value, gathered from any number of numbers, and one more: it may mean any of them. */
    GivenValue and(GivenValue other) {
        return new GivenValue(moment, range.and(other.range), isMixed || !range.isInUnitOf(other.range), quantity);
    }

    Spot spot() {
        return quantity.spot();
    }

    Parameter words() {
        return QuantityWords.of(quantity.value());
    }
}
