package fr.santesocial.contract.examples.jakartaguard;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A contract in which every text, id and number of every type is wrong, and where they all are. */
final class WrongContract {
    private final Deque<Shape<?>> open = new ArrayDeque<>();
    private final Set<String> places = new TreeSet<>();
    private final Contract contract = whole(Shapes.contract(), "");

    Contract contract() {
        return contract;
    }

    Set<String> places() {
        return places;
    }

    private <T> T whole(Shape<T> shape, String pointer) {
        open.push(shape);
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            boolean list = member.presence() == Presence.LIST;
            String place = pointer + "/" + member.name() + (list ? "/0" : "");
            Object content = content(member.kind(), place);
            if (content != null) {
                draft.put(member, list ? List.of(content) : content);
            }
        }
        open.pop();
        return draft.build();
    }

    private @Nullable Object content(ValueKind<?> kind, String place) {
        if (kind instanceof ValueKind.Nested<?> nested) {
            // A type inside itself adds places but no properties.
            return open.contains(nested.shape().get())
                    ? null
                    : whole(nested.shape().get(), place);
        }
        Object wrong = wrong(kind);
        if (wrong != null) {
            places.add(place);
            return wrong;
        }
        return harmless(kind);
    }

    private static @Nullable Object wrong(ValueKind<?> kind) {
        if (kind instanceof ValueKind.Text) {
            return " ";
        } else if (kind instanceof ValueKind.Identifier || kind instanceof ValueKind.Reference) {
            return "${7*7}{x}";
        } else if (kind instanceof ValueKind.WholeNumber) {
            return -1;
        }
        return kind instanceof ValueKind.DecimalNumber ? new BigDecimal("0.0000001") : null;
    }

    private static Object harmless(ValueKind<?> kind) {
        if (kind instanceof ValueKind.Flag) {
            return true;
        } else if (kind instanceof ValueKind.Date) {
            return PartialDate.of(2024);
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            return choice.type().getEnumConstants()[0];
        }
        return Period.ofYears(1);
    }
}
