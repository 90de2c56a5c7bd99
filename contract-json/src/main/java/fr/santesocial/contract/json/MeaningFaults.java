package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.PlaceStep;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the meaning of a file of which the form was read, beside what was wrong with the form. */
final class MeaningFaults {
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.getRange().map(TextRange::startLine).orElse(0))
            .thenComparingInt(
                    finding -> finding.getRange().map(TextRange::startColumn).orElse(0));

    private final Reading<?> reading;
    private final Shape<?> shape;
    private final int most;
    private final List<Finding> found = new ArrayList<>();

    MeaningFaults(DocumentReader<?> reader, Reading<?> reading) {
        this.reading = reading;
        this.shape = reader.shape();
        this.most = reader.limits().findings();
    }

    /** Adds a fault; the first one beyond the limit ends the judging. */
    void add(Fault what, String pointer, Parameters parameters) {
        if (reading.findings().size() + found.size() >= most) {
            found.add(finding(Structure.TOO_MANY_FINDINGS, "", Parameters.none().with("most", most)));
            throw new TooManyFaults();
        }
        found.add(finding(what, pointer, parameters));
    }

    /** Whether something at the place, or below it, could not be read. */
    boolean isDamaged(String pointer) {
        return reading.damage().gaps().stream()
                .anyMatch(gap -> gap.pointer().equals(pointer) || gap.pointer().startsWith(pointer + "/"));
    }

    /** The pointer of an element, as it stands in the document. */
    String element(String list, int index) {
        return list + "/" + reading.damage().documentIndex(list, index);
    }

    /** Whether nothing was wrong, neither with the form nor with the meaning. */
    boolean areNone() {
        return Stream.concat(reading.findings().stream(), found.stream())
                .noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /** Everything that was wrong, in the order of the text. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(reading.findings());
        all.addAll(new TextPlaces(reading.text(), 1).locate(found));
        all.sort(BY_PLACE);
        return all;
    }

    private Finding finding(Fault what, String pointer, Parameters parameters) {
        return Finding.of(what.id(), what.severity(), new Spot(pointer, steps(pointer)), what.wording())
                .parameters(parameters)
                .build();
    }

    /** The way to a place in words: an element of a list by its rank, a member by its name. */
    private List<PlaceStep> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of(new PlaceStep.OfWhole(shape));
        }
        List<PlaceStep> steps = new ArrayList<>();
        Shape<?> inside = shape;
        String[] segments = pointer.substring(1).split("/", -1);
        for (int i = 0; i < segments.length && inside != null; i++) {
            Member<?> member = inside.member(segments[i]).orElse(null);
            inside = member == null ? null : shapeOf(member);
            if (member != null && member.presence() == Presence.LIST && inside != null && i + 1 < segments.length) {
                i++;
                steps.add(new PlaceStep.OfElement(inside, Integer.toString(Integer.parseInt(segments[i]) + 1)));
            } else if (member != null) {
                steps.add(new PlaceStep.OfMember(member));
            }
        }
        return steps;
    }

    private static @Nullable Shape<?> shapeOf(Member<?> member) {
        return member.kind() instanceof ValueKind.Nested<?> nested
                ? nested.shape().get()
                : null;
    }
}
