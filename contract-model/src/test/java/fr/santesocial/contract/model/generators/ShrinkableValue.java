package fr.santesocial.contract.model.generators;

import fr.santesocial.contract.model.shape.Draft;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/** A value of the model that shrinks by losing one member or one element, at any depth, and then by shorter texts. */
record ShrinkableValue<T>(Shape<T> shape, T value) implements Shrinkable<T> {

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return smaller(shape, value).map(candidate -> new ShrinkableValue<>(shape, candidate));
    }

    @Override
    public ShrinkingDistance distance() {
        long[] weight = new long[2];
        weigh(shape, value, weight);
        return ShrinkingDistance.of(weight);
    }

    private static <T> Stream<T> smaller(Shape<T> shape, T value) {
        return shape.members().stream()
                .flatMap(member -> smallerContents(member, value)
                        .filter(contents -> allowed(shape, member, value, contents))
                        .map(contents -> with(shape, value, member, contents)));
    }

    // The contents of one member, made smaller; an empty list stands for an absent member.
    private static <T> Stream<List<?>> smallerContents(Member<T> member, T owner) {
        List<?> contents = member.values(owner);
        if (contents.isEmpty()) {
            return Stream.empty();
        }
        List<Stream<List<?>>> ways = new ArrayList<>();
        ways.add(Stream.of(List.of()));
        for (int i = 0; i < contents.size(); i++) {
            int at = i;
            if (contents.size() > 1) {
                ways.add(Stream.of(at).map(gone -> replaced(contents, gone, null)));
            }
            ways.add(smallerElement(member.kind(), contents.get(i)).map(smaller -> replaced(contents, at, smaller)));
        }
        return ways.stream().flatMap(way -> way);
    }

    private static Stream<?> smallerElement(ValueKind<?> kind, Object element) {
        if (kind instanceof ValueKind.Nested<?> nested) {
            return smallerNested(nested.shape().get(), element);
        }
        boolean words = kind instanceof ValueKind.Text && element instanceof String text && text.length() > 1;
        return words ? shorter((String) element) : Stream.empty();
    }

    private static <N> Stream<N> smallerNested(Shape<N> shape, Object element) {
        return smaller(shape, shape.type().cast(element));
    }

    private static Stream<String> shorter(String text) {
        int middle = text.offsetByCodePoints(0, Math.max(1, text.codePointCount(0, text.length()) / 2));
        return Stream.of("x", text.substring(0, middle), text.substring(middle))
                .filter(part -> part.length() < text.length() && !part.isBlank());
    }

    private static <T> boolean allowed(Shape<T> shape, Member<T> member, T owner, List<?> contents) {
        if (!contents.isEmpty()) {
            return true;
        }
        return member.presence() != Presence.REQUIRED
                && (!shape.atLeastOneOf().contains(member)
                        || shape.atLeastOneOf().stream()
                                .anyMatch(other -> !other.equals(member)
                                        && !other.values(owner).isEmpty()));
    }

    private static <T> T with(Shape<T> shape, T owner, Member<T> changed, List<?> contents) {
        Draft<T> draft = shape.draft();
        for (Member<T> member : shape.members()) {
            List<?> values = member.equals(changed) ? contents : member.values(owner);
            if (!values.isEmpty()) {
                draft.put(member, member.presence() == Presence.LIST ? values : values.get(0));
            }
        }
        return draft.build();
    }

    private static List<?> replaced(List<?> contents, int at, @Nullable Object replacement) {
        List<Object> changed = new ArrayList<>(contents);
        changed.remove(at);
        if (replacement != null) {
            changed.add(at, replacement);
        }
        return changed;
    }

    private static <T> void weigh(Shape<T> shape, T value, long[] weight) {
        for (Member<T> member : shape.members()) {
            for (Object content : member.values(value)) {
                weight[0]++;
                if (content instanceof String text) {
                    weight[1] += text.length();
                } else if (member.kind() instanceof ValueKind.Nested<?> nested) {
                    weighNested(nested.shape().get(), content, weight);
                }
            }
        }
    }

    private static <N> void weighNested(Shape<N> shape, Object value, long[] weight) {
        weigh(shape, shape.type().cast(value), weight);
    }
}
