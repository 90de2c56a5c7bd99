package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.examples.commandline.compare.Change.Added;
import fr.santesocial.contract.examples.commandline.compare.Change.Removed;
import fr.santesocial.contract.examples.commandline.compare.Change.Reordered;
import fr.santesocial.contract.examples.commandline.compare.Change.Replaced;
import fr.santesocial.contract.examples.commandline.compare.Change.Step;
import fr.santesocial.contract.examples.commandline.words.SmallTypes;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every difference between two values of one type, by the shapes of the model: no member can be forgotten. */
final class Differences {
    private final List<Change> found = new ArrayList<>();

    private Differences() {}

    /** What differs, in the order of the model; nothing if and only if both are equal. */
    static <T> List<Change> of(Shape<T> shape, T before, T after) {
        Differences differences = new Differences();
        differences.compare(List.of(), shape, before, after);
        return differences.found;
    }

    private void compare(List<Step> way, Shape<?> shape, Object before, Object after) {
        for (Member<?> member : shape.members()) {
            if (member.presence() == Presence.LIST) {
                compareLists(way, shape, member, Pairing.of(member, values(member, before), values(member, after)));
            } else {
                compareValues(way, shape, member, value(member, before), value(member, after));
            }
        }
    }

    private void compareValues(
            List<Step> way, Shape<?> shape, Member<?> member, @Nullable Object before, @Nullable Object after) {
        List<Step> place = Step.after(way, shape, member);
        if (before == null) {
            if (after != null) {
                found.add(new Added(place, after));
            }
        } else if (after == null) {
            found.add(new Removed(place, before));
        } else if (!before.equals(after)) {
            if (member.kind() instanceof ValueKind.Nested<?> nested
                    && !SmallTypes.isSmall(nested.shape().get())) {
                compare(place, nested.shape().get(), before, after);
            } else {
                found.add(new Replaced(place, before, after));
            }
        }
    }

    private void compareLists(List<Step> way, Shape<?> shape, Member<?> member, Pairing pairing) {
        pairing.removed().forEach(element -> found.add(new Removed(Step.after(way, shape, member), element)));
        pairing.added().forEach(element -> found.add(new Added(Step.after(way, shape, member), element)));
        if (pairing.isReordered()) {
            found.add(new Reordered(Step.after(way, shape, member)));
        }
        if (member.kind() instanceof ValueKind.Nested<?> nested) {
            for (Pairing.Pair pair : pairing.pairs()) {
                if (!pair.before().equals(pair.after())) {
                    compare(
                            Step.after(way, shape, member, pair.after()),
                            nested.shape().get(),
                            pair.before(),
                            pair.after());
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // the member stands in the shape of the owner
    private static @Nullable Object value(Member<?> member, Object owner) {
        return ((Member<Object>) member).get(owner);
    }

    @SuppressWarnings("unchecked") // the member stands in the shape of the owner
    private static List<?> values(Member<?> member, Object owner) {
        return ((Member<Object>) member).values(owner);
    }
}
