package fr.santesocial.contract.model.generators;

import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.value.PartialDate;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/** The smallest values of every type, and for every member a valid content that tells it from its neighbours. */
public final class Samples {
    private Samples() {}

    /** A draft with the required members only, and with the first of those of which one must be present. */
    public static <T> Draft<T> bareDraft(Shape<T> shape) {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            if (isNeeded(shape, member)) {
                draft.put(member, content(member));
            }
        }
        return draft;
    }

    /** The value of {@link #bareDraft}. */
    public static <T> T bare(Shape<T> shape) {
        return bareDraft(shape).build();
    }

    /** Whether the bare value holds the member. */
    public static <T> boolean isNeeded(Shape<T> shape, Member<T> member) {
        return member.presence() == Presence.REQUIRED || shape.atLeastOneOf().indexOf(member) == 0;
    }

    /** What may be put into a draft for the member: two different elements for a list. */
    public static Object content(Member<?> member) {
        Object element = element(member, member.position());
        return member.presence() == Presence.LIST ? List.of(element, element(member, member.position() + 1)) : element;
    }

    /** Another content than {@link #content}; for a list, one element. */
    public static Object otherContent(Member<?> member) {
        Object element = element(member, member.position() + 1);
        return member.presence() == Presence.LIST ? List.of(element) : element;
    }

    private static Object element(Member<?> member, int n) {
        ValueKind<?> kind = member.kind();
        if (kind instanceof ValueKind.Text) {
            return member.name() + " " + n;
        } else if (kind instanceof ValueKind.Identifier || kind instanceof ValueKind.Reference) {
            return "id-" + n;
        } else if (kind instanceof ValueKind.WholeNumber) {
            return 10 + n;
        } else if (kind instanceof ValueKind.DecimalNumber) {
            return BigDecimal.valueOf(5L + 10L * n, 1);
        } else if (kind instanceof ValueKind.Flag) {
            return n % 2 == 0;
        } else if (kind instanceof ValueKind.Date) {
            return PartialDate.of(2000 + n);
        } else if (kind instanceof ValueKind.Length) {
            return Period.ofMonths(n);
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            Object[] constants = choice.type().getEnumConstants();
            return constants[n % constants.length];
        } else if (kind instanceof ValueKind.Nested<?> nested) {
            return n % 2 == 0
                    ? bare(nested.shape().get())
                    : varied(nested.shape().get());
        }
        throw new IllegalStateException("teach Samples a value for " + kind);
    }

    // The bare value with one more or one other member, so that it differs from the bare one.
    private static <T> T varied(Shape<T> shape) {
        Draft<T> draft = bareDraft(shape);
        Member<T> member = shape.members().stream()
                .filter(candidate -> !(candidate.kind() instanceof ValueKind.Nested))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no plain member in " + shape));
        draft.put(member, isNeeded(shape, member) ? otherContent(member) : content(member));
        return draft.build();
    }
}
