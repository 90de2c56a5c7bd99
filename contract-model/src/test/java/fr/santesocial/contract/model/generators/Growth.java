package fr.santesocial.contract.model.generators;

import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes a value member by member, and shares out the number of elements it may have among its parts. */
final class Growth {
    private static final int LONGEST_LIST = 3;
    // How likely a member is present; drawn anew for each value, so that there are bare ones and full ones.
    private static final double[] DENSITIES = {0.1, 0.5, 0.5, 0.9};

    private final Random random;
    private final Leaves leaves;

    Growth(Random random) {
        this.random = random;
        this.leaves = new Leaves(random);
    }

    /** A value with at most so many elements, itself included. */
    <T> T grow(Shape<T> shape, int size) {
        double density = DENSITIES[random.nextInt(DENSITIES.length)];
        Draft<T> draft = shape.draft();
        Member<T> demanded = demanded(shape, size);
        List<Part<T>> parts = new ArrayList<>();
        for (Member<T> member : shape.members()) {
            int count = member.equals(demanded) ? 1 : count(member, density);
            if (count > 0 && member.kind() instanceof ValueKind.Nested<?> nested) {
                parts.add(new Part<>(member, nested.shape().get(), count, member.equals(demanded)));
            } else if (count > 0) {
                draft.put(member, ownValue(member, count));
            }
        }
        putParts(draft, parts, size - 1);
        return draft.build();
    }

    private <T> @Nullable Member<T> demanded(Shape<T> shape, int size) {
        // A part is one more element; where there is room for the value alone, it has to do without.
        List<Member<T>> choices = shape.atLeastOneOf().stream()
                .filter(member -> size > 1 || !(member.kind() instanceof ValueKind.Nested))
                .toList();
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    private int count(Member<?> member, double density) {
        if (member.presence() == Presence.REQUIRED) {
            return 1;
        }
        if (random.nextDouble() >= density) {
            return 0;
        }
        return member.presence() == Presence.LIST ? 1 + random.nextInt(LONGEST_LIST) : 1;
    }

    private <T> Object ownValue(Member<T> member, int count) {
        if (member.presence() != Presence.LIST) {
            return leaves.of(member);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(leaves.of(member));
        }
        return values;
    }

    private <T> void putParts(Draft<T> draft, List<Part<T>> parts, int size) {
        Collections.shuffle(parts, random);
        parts.sort(Comparator.comparing(part -> !part.needed()));
        int left = size;
        for (int i = 0; i < parts.size(); i++) {
            int fair = left / (parts.size() - i);
            left -= put(draft, parts.get(i), Math.min(left, random.nextInt(2 * fair + 2)));
        }
    }

    private <T> int put(Draft<T> draft, Part<T> part, int share) {
        int count = part.needed() ? 1 : Math.min(part.count(), share);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(grow(part.shape(), Math.max(1, share / count)));
        }
        if (!values.isEmpty()) {
            draft.put(part.member(), part.member().presence() == Presence.LIST ? values : values.get(0));
        }
        return count == 0 ? 0 : Math.max(count, share);
    }

    /** A member that holds values with members of their own, how many it should get, and whether one is demanded. */
    private record Part<T>(Member<T> member, Shape<?> shape, int count, boolean demanded) {
        boolean needed() {
            return demanded || member.presence() == Presence.REQUIRED;
        }
    }
}
