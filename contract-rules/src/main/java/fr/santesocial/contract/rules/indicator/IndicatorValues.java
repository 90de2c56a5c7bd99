package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers that an indicator gives, by moment; of several for one moment, all of them together. */
final class IndicatorValues {
    private final Map<String, GivenValue> byMoment = new HashMap<>();

    private IndicatorValues() {}

    static IndicatorValues of(Element<Indicator> indicator) {
        IndicatorValues values = new IndicatorValues();
        each(indicator)
                .forEach(value -> value.moment()
                        .ifPresent(moment -> values.byMoment.merge(moment.key(), value, GivenValue::and)));
        return values;
    }

    /** The number of that moment. */
    Optional<GivenValue> at(Moment moment) {
        return Optional.ofNullable(byMoment.get(moment.key()));
    }

    /** Every number one by one: baseline, target, measures. */
    static List<GivenValue> each(Element<Indicator> indicator) {
        List<GivenValue> values = new ArrayList<>();
        indicator
                .child("baseline", Indicator::getBaseline)
                .flatMap(level -> of(indicator, "baseline", level))
                .ifPresent(values::add);
        indicator
                .child("target", Indicator::getTarget)
                .flatMap(level -> of(indicator, "target", level))
                .ifPresent(values::add);
        for (Element<Measure> measure : indicator.children("measures", Indicator::getMeasures)) {
            Optional<Moment> moment = Moment.ofMeasure(measure, indicator);
            GivenValue.of(indicator, moment, measure.child("quantity", Measure::getQuantity))
                    .ifPresent(values::add);
        }
        return values;
    }

    /** The number of a baseline or target. */
    static Optional<GivenValue> of(Element<Indicator> indicator, String member, Element<Level> level) {
        Optional<Moment> moment = Optional.of(Moment.ofLevel(member, level.optional("on", Level::getOn)));
        return GivenValue.of(indicator, moment, level.child("quantity", Level::getQuantity));
    }
}
