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
    private static final int NO_INDEX = -1;

    private final @Nullable Where parent;
    // A known member, the name of an unknown one, or the shape of an element with members of its own.
    private final @Nullable Object step;
    private final int index;

    private Where(@Nullable Where parent, @Nullable Object step, int index) {
        this.parent = parent;
        this.step = step;
        this.index = index;
    }

    static Where root() {
        return new Where(null, null, NO_INDEX);
    }

    /** A member with a value of its own, or a list: the list names its elements, so it needs no words. */
    Where member(Member<?> member) {
        return new Where(this, member, NO_INDEX);
    }

    /** A member that the model does not know. */
    Where unknown(String name) {
        return new Where(this, name, NO_INDEX);
    }

    /** An element of a list of values with members of their own. */
    Where element(int index, Shape<?> shape) {
        return new Where(this, shape, index);
    }

    /** An element of a list of plain values. */
    Where plain(int index) {
        return new Where(this, null, index);
    }

    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + segment();
    }

    private String segment() {
        if (index != NO_INDEX) {
            return Integer.toString(index);
        }
        return step instanceof Member<?> member
                ? member.name()
                : String.valueOf(step).replace("~", "~0").replace("/", "~1");
    }

    Spot spot() {
        List<PlaceStep> steps = new ArrayList<>();
        collect(steps);
        return new Spot(pointer(), steps);
    }

    private void collect(List<PlaceStep> steps) {
        if (parent != null) {
            parent.collect(steps);
        }
        if (step instanceof Member<?> member) {
            steps.add(new PlaceStep.OfMember(member));
        } else if (step instanceof Shape<?> shape) {
            // The element names its list.
            steps.set(steps.size() - 1, new PlaceStep.OfElement(shape, Integer.toString(index + 1)));
        }
    }
}
