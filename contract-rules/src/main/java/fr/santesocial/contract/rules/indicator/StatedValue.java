package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.rule.Element;

/** Whether a baseline, a target or a measure gives a value, in numbers or in words. */
final class StatedValue {
    private StatedValue() {}

    static boolean in(Element<Level> level) {
        return level.optional("text", Level::getText).isPresent()
                || level.child("quantity", Level::getQuantity)
                        .filter(StatedValue::isGiven)
                        .isPresent();
    }

    static boolean inMeasure(Element<Measure> measure) {
        return measure.optional("text", Measure::getText).isPresent()
                || measure.child("quantity", Measure::getQuantity)
                        .filter(StatedValue::isGiven)
                        .isPresent();
    }

    /** Whether there is a number, exact or the end of a range. */
    static boolean isNumber(Element<Quantity> quantity) {
        return quantity.optional("value", Quantity::getValue).isPresent()
                || quantity.optional("minimum", Quantity::getMinimum).isPresent()
                || quantity.optional("maximum", Quantity::getMaximum).isPresent();
    }

    private static boolean isGiven(Element<Quantity> quantity) {
        return isNumber(quantity)
                || quantity.optional("text", Quantity::getText).isPresent();
    }
}
