package fr.santesocial.contract.rules.indicator;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.Phrases;
import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.WordFile;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What shows that an indicator is counted or measured.
 *
 * @param key which kind of evidence it is
 * @param spot where it stands
 */
record NumberEvidence(String key, Spot spot) {
    private static final Phrases TITLES = Phrases.of(NumberEvidence.class, "counted-titles");
    private static final Set<String> PERCENT = Set.copyOf(WordFile.lines(NumberEvidence.class, "percent"));

    /** The first there is: a unit in percent, a number given somewhere, a title that announces one. */
    static Optional<NumberEvidence> of(Element<Indicator> indicator) {
        return indicator
                .optional("unit", Indicator::getUnit)
                .filter(NumberEvidence::isPercent)
                .map(unit -> new NumberEvidence("percent", indicator.spot("unit")))
                .or(() -> quantities(indicator)
                        .flatMap(quantity -> given(quantity).stream())
                        .findFirst())
                .or(() -> Optional.of(indicator.value().getTitle())
                        .filter(TITLES::begin)
                        .map(title -> new NumberEvidence("title", indicator.spot("title"))));
    }

    private static Stream<Element<Quantity>> quantities(Element<Indicator> indicator) {
        Stream<Element<Quantity>> levels = Stream.of(
                        indicator.child("baseline", Indicator::getBaseline),
                        indicator.child("target", Indicator::getTarget))
                .flatMap(Optional::stream)
                .flatMap(level -> level.child("quantity", Level::getQuantity).stream());
        Stream<Element<Quantity>> measures = indicator.children("measures", Indicator::getMeasures).stream()
                .flatMap(measure -> measure.child("quantity", Measure::getQuantity).stream());
        return Stream.concat(levels, measures);
    }

    private static Optional<NumberEvidence> given(Element<Quantity> quantity) {
        if (!StatedValue.isNumber(quantity)) {
            return Optional.empty();
        }
        boolean percent = quantity.optional("unit", Quantity::getUnit)
                .filter(NumberEvidence::isPercent)
                .isPresent();
        return Optional.of(new NumberEvidence(percent ? "percent" : "number", quantity.spot()));
    }

    private static boolean isPercent(String unit) {
        return PERCENT.contains(PlainWords.withoutAccents(unit).strip());
    }
}
