package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator with its place, ready to be drawn.
 *
 * @param pointer its place
 * @param indicator the indicator
 * @param fiche the fiche it belongs to; absent for an indicator of the contract as a whole
 */
public record Gauge(String pointer, Indicator indicator, Optional<FicheNode> fiche) {

    /**
     * A value that is one number.
     *
     * @param value the number
     * @param on when it held; absent where the document does not say
     */
    public record Point(BigDecimal value, Optional<PartialDate> on) {}

    static List<Gauge> all(Contract contract, List<FicheNode> fiches, Places places) {
        List<Gauge> all = new ArrayList<>(places.each(
                "/indicators",
                contract.getIndicators(),
                (pointer, each) -> new Gauge(pointer, each, Optional.empty())));
        for (FicheNode node : fiches) {
            Optional<FicheNode> fiche = Optional.of(node);
            all.addAll(places.each(
                    node.pointer() + "/indicators",
                    node.fiche().getIndicators(),
                    (pointer, each) -> new Gauge(pointer, each, fiche)));
            for (FicheNode.OperationNode operation : node.operations()) {
                all.addAll(places.each(
                        operation.pointer() + "/indicators",
                        operation.operation().getIndicators(),
                        (pointer, each) -> new Gauge(pointer, each, fiche)));
            }
        }
        return all;
    }

    /** The baseline, where it is one number. */
    public Optional<Point> baseline() {
        return indicator.getBaseline().flatMap(Gauge::point);
    }

    /** The target, where it is one number. */
    public Optional<Point> target() {
        return indicator.getTarget().flatMap(Gauge::point);
    }

    /** The measures that are one number, in the order of the document. */
    public List<Point> measures() {
        return indicator.getMeasures().stream()
                .flatMap(measure -> point(measure).stream())
                .toList();
    }

    /** Whether its numbers are in one unit, stated or not, so that they can stand on one scale. */
    public boolean isOnOneScale() {
        List<Quantity> all = new ArrayList<>();
        indicator.getBaseline().flatMap(Level::getQuantity).ifPresent(all::add);
        indicator.getTarget().flatMap(Level::getQuantity).ifPresent(all::add);
        indicator.getMeasures().forEach(measure -> measure.getQuantity().ifPresent(all::add));
        return all.stream()
                        .filter(quantity -> quantity.getValue().isPresent())
                        .flatMap(quantity -> quantity.getUnit().stream())
                        .distinct()
                        .count()
                <= 1;
    }

    private static Optional<Point> point(Level level) {
        return level.getQuantity().flatMap(Quantity::getValue).map(value -> new Point(value, level.getOn()));
    }

    private static Optional<Point> point(Measure measure) {
        Optional<PartialDate> on =
                measure.getPeriod().flatMap(period -> period.getEnd().or(period::getStart));
        return measure.getQuantity().flatMap(Quantity::getValue).map(value -> new Point(value, on));
    }
}
