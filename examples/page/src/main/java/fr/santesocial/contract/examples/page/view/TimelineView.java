package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.Overview;
import fr.santesocial.contract.examples.overview.Span;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The timeline, measured.
 *
 * @param scale the years it spans; absent where no date is known
 * @param scaleWords the same in words
 * @param rows what has a place in time, in order
 */
record TimelineView(Optional<TimeScale> scale, String scaleWords, List<Row> rows) {

    /**
     * One line of the timeline.
     *
     * @param span what it shows
     * @param id its anchor, where it is the place that shows the element
     * @param link the anchor that shows the element elsewhere
     * @param bar what is drawn; absent where no date is known
     */
    record Row(Span span, Optional<String> id, Optional<String> link, Optional<Bar> bar) {}

    /**
     * What is drawn of a stretch of time: where it can lie, and within that where it lies for sure.
     *
     * @param possible where it can lie
     * @param certain where it surely lies; absent where the dates are too vague
     * @param moment whether it is one known day
     * @param alternative the drawing in words
     */
    record Bar(Stretch possible, Optional<Stretch> certain, boolean moment, String alternative) {

        /** Whether it can lie where it does not for sure. */
        boolean isUncertain() {
            return certain.filter(possible::equals).isEmpty();
        }
    }

    /** A part of the width. */
    record Stretch(String x, String width) {}

    static TimelineView of(Overview overview, Anchors anchors, Words words) {
        Optional<TimeScale> scale = TimeScale.of(overview.timeline());
        return new TimelineView(
                scale,
                scale.map(years -> words.text(
                                "timeline.scale",
                                Parameters.none()
                                        .with("first", PartialDate.of(years.firstYear()))
                                        .with("last", PartialDate.of(years.lastYear()))))
                        .orElse(""),
                overview.timeline().stream()
                        .map(span -> {
                            Optional<String> anchor = Optional.of(anchors.nearest(span.pointer()));
                            boolean here = Anchors.isShownThereOnly(span.kind());
                            return new Row(
                                    span,
                                    anchor.filter(id -> here),
                                    anchor.filter(id -> !here),
                                    scale.flatMap(years -> bar(span, years, words)));
                        })
                        .toList());
    }

    private static Optional<Bar> bar(Span span, TimeScale scale, Words words) {
        if (span.firstPossible().isEmpty() && span.lastPossible().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = span.firstPossible().orElse(scale.firstDay());
        LocalDate last = span.lastPossible().orElse(scale.lastDay());
        Optional<Stretch> certain = span.certainFrom()
                .flatMap(from -> span.certainTo()
                        .filter(to -> !to.isBefore(from))
                        .map(to -> new Stretch(scale.at(from), scale.width(from, to))));
        boolean moment = span.isMoment() && first.equals(last);
        Stretch possible = new Stretch(scale.at(first), scale.width(first, last));
        return Optional.of(new Bar(possible, certain, moment, alternative(span, words)));
    }

    private static String alternative(Span span, Words words) {
        if (span.firstPossible().isEmpty() || span.lastPossible().isEmpty()) {
            String known = span.firstPossible().isPresent() ? "timeline.open-end" : "timeline.open-start";
            LocalDate day = span.firstPossible().or(span::lastPossible).orElseThrow();
            return words.text(known, Parameters.none().with("day", day));
        }
        Parameters days = Parameters.none()
                .with("first", span.firstPossible().get())
                .with("last", span.lastPossible().get());
        if (span.firstPossible().equals(span.lastPossible())) {
            return words.text("timeline.day", days);
        }
        LocalDate from = span.certainFrom().orElseThrow();
        LocalDate to = span.certainTo().orElseThrow();
        boolean exact = from.equals(span.firstPossible().get())
                && to.equals(span.lastPossible().get());
        if (exact) {
            return words.text("timeline.exact", days);
        }
        return to.isBefore(from)
                ? words.text("timeline.possible", days)
                : words.text("timeline.certain", days.with("from", from).with("to", to));
    }
}
