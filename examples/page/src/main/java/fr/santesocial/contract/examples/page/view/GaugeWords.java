package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.Gauge;
import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Level;
import fr.santesocial.contract.model.Measure;
import fr.santesocial.contract.model.value.Quantity;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators in words, and the words of their drawings. */
final class GaugeWords {
    private final Words words;

    /**
     * One line of an indicator.
     *
     * @param kind baseline, measure or target, as the style calls it
     * @param name what it is
     * @param value the value as written; a dash where it is not given
     * @param on when; empty where the document does not say
     */
    record Line(String kind, String name, String value, String on) {}

    GaugeWords(Words words) {
        this.words = words;
    }

    String title(Gauge gauge) {
        return words.text(
                "indicators.plot",
                Parameters.none().with("title", gauge.indicator().getTitle()));
    }

    /** All that is drawn, in one sentence. */
    String description(Gauge gauge) {
        return levels(gauge).stream()
                .map(line -> line.name() + words.text("colon") + " " + line.value()
                        + (line.on().isEmpty() ? "" : " (" + line.on() + ")"))
                .collect(Collectors.joining(" ; "));
    }

    List<Line> levels(Gauge gauge) {
        Indicator indicator = gauge.indicator();
        List<Line> lines = new ArrayList<>();
        lines.add(line("baseline", indicator.getBaseline()));
        indicator.getMeasures().forEach(measure -> lines.add(line(measure)));
        lines.add(line("target", indicator.getTarget()));
        return lines;
    }

    String progress(Gauge gauge) {
        return words.text(
                "indicators.progress",
                Parameters.none()
                        .withPercent("share", gauge.indicator().progress().orElseThrow()));
    }

    private Line line(String kind, Optional<Level> level) {
        return new Line(
                kind,
                words.text("indicators." + kind),
                said(level.flatMap(Level::getQuantity), level.flatMap(Level::getText)),
                level.flatMap(Level::getOn).map(words::date).orElse(""));
    }

    private Line line(Measure measure) {
        boolean estimated = measure.getEstimated().orElse(false);
        return new Line(
                "measure",
                words.text(estimated ? "indicators.estimate" : "indicators.measure"),
                said(measure.getQuantity(), measure.getText()),
                measure.getPeriod().map(words::period).orElse(""));
    }

    private String said(Optional<Quantity> quantity, Optional<String> text) {
        String all = Stream.of(quantity.map(words::quantity), text.map(words::quoted))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }
}
