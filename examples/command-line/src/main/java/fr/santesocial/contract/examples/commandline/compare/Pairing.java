package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which elements of two lists are the same thing: by their id, else where they are equal, else by what they are called. */
final class Pairing {
    /** What tells elements without an id from one another, the most telling first. */
    private static final List<List<String>> NAMES = List.of(
            List.of(
                    "title",
                    "name",
                    "function",
                    "organisation",
                    "collective",
                    "funder",
                    "funderLabel",
                    "label",
                    "code",
                    "document",
                    "url",
                    "of",
                    "body",
                    "inseeCode"),
            List.of("number", "ordinal"),
            List.of("kind", "level", "period", "on", "text", "publics"));

    private final List<?> before;
    private final List<?> after;
    private final List<Integer> openBefore;
    private final List<Integer> openAfter;
    private final List<int[]> paired = new ArrayList<>();

    private Pairing(List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
        this.openBefore =
                new ArrayList<>(IntStream.range(0, before.size()).boxed().toList());
        this.openAfter =
                new ArrayList<>(IntStream.range(0, after.size()).boxed().toList());
    }

    /** The same thing in two states. */
    record Pair(Object before, Object after) {}

    static Pairing of(Member<?> member, List<?> before, List<?> after) {
        Pairing pairing = new Pairing(before, after);
        if (member.kind() instanceof ValueKind.Nested<?> nested) {
            Shape<?> shape = nested.shape().get();
            pairing.pairBy((element, index) -> id(shape, element));
            pairing.pairBy((element, index) -> element);
            NAMES.forEach(names -> pairing.pairBy((element, index) -> name(shape, element, names)));
            if (!isNamed(shape)) {
                // Nothing tells them apart but their rank.
                pairing.pairBy((element, index) -> index);
            }
        } else {
            pairing.pairBy((element, index) -> element);
        }
        pairing.paired.sort(Comparator.comparingInt(pair -> pair[1]));
        return pairing;
    }

    /** What is in both lists, in the order of the second. */
    List<Pair> pairs() {
        return paired.stream()
                .map(pair -> new Pair(before.get(pair[0]), after.get(pair[1])))
                .toList();
    }

    /** What is in the first list only. */
    List<Object> removed() {
        return openBefore.stream().<Object>map(before::get).toList();
    }

    /** What is in the second list only. */
    List<Object> added() {
        return openAfter.stream().<Object>map(after::get).toList();
    }

    /** Whether what is in both comes in another order. */
    boolean isReordered() {
        return IntStream.range(1, paired.size()).anyMatch(i -> paired.get(i)[0] < paired.get(i - 1)[0]);
    }

    /** Pairs what is still open and has the same key, in order; what has no key stays open. */
    private void pairBy(BiFunction<Object, Integer, @Nullable Object> key) {
        if (openBefore.isEmpty() || openAfter.isEmpty()) {
            return;
        }
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int rank = 0; rank < openBefore.size(); rank++) {
            Object own = key.apply(before.get(openBefore.get(rank)), rank);
            if (own != null) {
                waiting.computeIfAbsent(own, any -> new ArrayDeque<>()).add(openBefore.get(rank));
            }
        }
        List<Integer> left = new ArrayList<>();
        for (int rank = 0; rank < openAfter.size(); rank++) {
            int index = openAfter.get(rank);
            Object own = key.apply(after.get(index), rank);
            Integer partner = own == null
                    ? null
                    : Optional.ofNullable(waiting.get(own)).map(Deque::poll).orElse(null);
            if (partner == null) {
                left.add(index);
            } else {
                paired.add(new int[] {partner, index});
            }
        }
        openAfter.clear();
        openAfter.addAll(left);
        Set<Integer> taken = new HashSet<>();
        paired.forEach(pair -> taken.add(pair[0]));
        openBefore.removeIf(taken::contains);
    }

    private static @Nullable Object id(Shape<?> shape, Object element) {
        return shape.members().stream()
                .filter(member -> member.kind() instanceof ValueKind.Identifier)
                .map(member -> value(member, element))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object name(Shape<?> shape, Object element, List<String> names) {
        return names.stream()
                .flatMap(name -> shape.member(name).stream())
                .filter(member -> !values(member, element).isEmpty())
                .map(member -> List.of(member.name(), values(member, element)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamed(Shape<?> shape) {
        return NAMES.get(0).stream().anyMatch(name -> shape.member(name).isPresent());
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
