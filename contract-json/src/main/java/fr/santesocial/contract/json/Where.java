package fr.santesocial.contract.json;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.report.PlaceStep;
import fr.santesocial.contract.rules.report.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the root to the value being read; pointer and words are made only when something is wrong there. */
final class Where {
    private final @Nullable Where parent;
    private final String segment;
    private final @Nullable PlaceStep step;

    private Where(@Nullable Where parent, String segment, @Nullable PlaceStep step) {
        this.parent = parent;
        this.segment = segment;
        this.step = step;
    }

    static Where root() {
        return new Where(null, "", null);
    }

    /** A member with a value of its own, or a list: the list names its elements, so it needs no words. */
    Where member(Member<?> member) {
        return new Where(this, member.name(), new PlaceStep.OfMember(member));
    }

    /** A member that the model does not know. */
    Where unknown(String name) {
        return new Where(this, name.replace("~", "~0").replace("/", "~1"), null);
    }

    /** An element of a list of values with members of their own. */
    Where element(int index, Shape<?> shape) {
        return new Where(
                withoutStep(), Integer.toString(index), new PlaceStep.OfElement(shape, Integer.toString(index + 1)));
    }

    /** An element of a list of plain values. */
    Where plain(int index) {
        return new Where(this, Integer.toString(index), null);
    }

    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + segment;
    }

    Spot spot() {
        List<PlaceStep> steps = new ArrayList<>();
        collect(steps);
        return new Spot(pointer(), steps);
    }

    private Where withoutStep() {
        return new Where(parent, segment, null);
    }

    private void collect(List<PlaceStep> steps) {
        if (parent != null) {
            parent.collect(steps);
        }
        if (step != null) {
            steps.add(step);
        }
    }
}
