package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A contract in which some elements of lists stand twice, one after the other, and some members are left out: unlike a
 * wholly arbitrary one it has much that is repeated, and references that lead somewhere.
 */
final class Crowd {
    private static final double TWICE = 0.4;
    private static final double LEFT_OUT = 0.1;

    private final Random random;

    private Crowd(Random random) {
        this.random = random;
    }

    static Contract of(Contract contract, Random random) {
        return new Crowd(random).copy(Shapes.contract(), contract);
    }

    private <T> T copy(Shape<T> shape, T value) {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            boolean stays = member.presence() == Presence.REQUIRED
                    || shape.atLeastOneOf().contains(member)
                    || random.nextDouble() >= LEFT_OUT;
            List<Object> values = stays ? contents(member, member.values(value)) : List.of();
            if (!values.isEmpty()) {
                draft.put(member, member.presence() == Presence.LIST ? values : values.get(0));
            }
        }
        return draft.build();
    }

    private List<Object> contents(Member<?> member, List<?> values) {
        List<Object> contents = new ArrayList<>();
        for (Object value : values) {
            int times = member.presence() == Presence.LIST && random.nextDouble() < TWICE ? 2 : 1;
            for (int i = 0; i < times; i++) {
                contents.add(
                        member.kind() instanceof ValueKind.Nested<?> nested
                                ? nested(nested.shape().get(), value)
                                : value);
            }
        }
        return contents;
    }

    private <N> N nested(Shape<N> shape, Object value) {
        return copy(shape, shape.type().cast(value));
    }
}
