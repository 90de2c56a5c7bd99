package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One difference between two states of a contract. */
sealed interface Change {

    /** The way to what changed, from the root; at least one step. */
    List<Step> place();

    /** Something is there that was not: a member or an element of a list. */
    record Added(List<Step> place, Object value) implements Change {}

    /** Something is no longer there. */
    record Removed(List<Step> place, Object value) implements Change {}

    /** A value took the place of another. */
    record Replaced(List<Step> place, Object before, Object after) implements Change {}

    /** A list holds what it held, in another order. */
    record Reordered(List<Step> place) implements Change {}

    /** The step that leads to what changed itself. */
    default Step last() {
        return place().get(place().size() - 1);
    }

    /**
     * A step into a value.
     *
     * @param owner the type of the value
     * @param member the member that is entered
     * @param element of a list of values with members of their own, the one that is entered, in its later state
     */
    record Step(Shape<?> owner, Member<?> member, Optional<Object> element) {

        static List<Step> after(List<Step> way, Shape<?> owner, Member<?> member) {
            return longer(way, new Step(owner, member, Optional.empty()));
        }

        static List<Step> after(List<Step> way, Shape<?> owner, Member<?> member, Object element) {
            return longer(way, new Step(owner, member, Optional.of(element)));
        }

        private static List<Step> longer(List<Step> way, Step step) {
            List<Step> longer = new ArrayList<>(way);
            longer.add(step);
            return List.copyOf(longer);
        }
    }
}
