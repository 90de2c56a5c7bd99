package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order of places: that of the model's members, lists by index, a whole before its parts. What the model does not
 * know comes after what it knows, by name.
 */
final class SpotOrder implements Comparator<Spot> {
    @Override
    public int compare(Spot one, Spot other) {
        String[] a = one.pointer().split("/", -1);
        String[] b = other.pointer().split("/", -1);
        Shape<?> shape = Shapes.contract();
        for (int i = 1; i < Math.min(a.length, b.length); i++) {
            if (!a[i].equals(b[i])) {
                return bySegment(shape, a[i], b[i]);
            }
            shape = isIndex(a[i]) ? shape : below(shape, a[i]);
        }
        return Integer.compare(a.length, b.length);
    }

    private static int bySegment(@Nullable Shape<?> shape, String a, String b) {
        if (isIndex(a) && isIndex(b)) {
            int byLength = Integer.compare(a.length(), b.length());
            return byLength != 0 ? byLength : a.compareTo(b);
        }
        int byRank = Integer.compare(rank(shape, a), rank(shape, b));
        return byRank != 0 ? byRank : a.compareTo(b);
    }

    private static int rank(@Nullable Shape<?> shape, String name) {
        return shape == null
                ? Integer.MAX_VALUE
                : shape.member(name).map(member -> member.position()).orElse(Integer.MAX_VALUE);
    }

    private static @Nullable Shape<?> below(@Nullable Shape<?> shape, String name) {
        if (shape == null) {
            return null;
        }
        return shape.member(name)
                .map(member -> member.kind() instanceof ValueKind.Nested<?> nested
                        ? nested.shape().get()
                        : null)
                .orElse(null);
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
