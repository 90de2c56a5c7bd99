package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** A contract with the elements of its lists in another order, and the way back from its places to the first one's. */
final class Shuffle {
    private final Random random;
    private final BiPredicate<Shape<?>, Member<?>> free;
    private final Map<String, String> origins = new HashMap<>();
    private final Contract shuffled;

    private Shuffle(Contract contract, Random random, BiPredicate<Shape<?>, Member<?>> free) {
        this.random = random;
        this.free = free;
        this.shuffled = copy(Shapes.contract(), contract, "", "");
    }

    /** Shuffles every list that is free to be. */
    static Shuffle of(Contract contract, Random random, BiPredicate<Shape<?>, Member<?>> free) {
        return new Shuffle(contract, random, free);
    }

    Contract shuffled() {
        return shuffled;
    }

    /** Where that place of the shuffled contract lies in the first one. */
    String origin(String pointer) {
        for (String known = pointer; !known.isEmpty(); known = known.substring(0, known.lastIndexOf('/'))) {
            String origin = origins.get(known);
            if (origin != null) {
                return origin + pointer.substring(known.length());
            }
        }
        return pointer;
    }

    private <T> T copy(Shape<T> shape, T value, String to, String from) {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            List<?> values = member.values(value);
            if (values.isEmpty()) {
                continue;
            }
            String below = "/" + member.name();
            if (member.presence() == Presence.LIST) {
                draft.put(member, list(shape, member, values, to + below, from + below));
            } else {
                draft.put(member, element(member, values.get(0), to + below, from + below));
            }
        }
        return draft.build();
    }

    private List<Object> list(Shape<?> shape, Member<?> member, List<?> values, String to, String from) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
        if (free.test(shape, member)) {
            Collections.shuffle(order, random);
        }
        List<Object> moved = new ArrayList<>();
        for (int old : order) {
            String place = to + "/" + moved.size();
            origins.put(place, from + "/" + old);
            moved.add(element(member, values.get(old), place, from + "/" + old));
        }
        return moved;
    }

    private Object element(Member<?> member, Object value, String to, String from) {
        return member.kind() instanceof ValueKind.Nested<?> nested
                ? nested(nested.shape().get(), value, to, from)
                : value;
    }

    private <N> N nested(Shape<N> shape, Object value, String to, String from) {
        return copy(shape, shape.type().cast(value), to, from);
    }
}
