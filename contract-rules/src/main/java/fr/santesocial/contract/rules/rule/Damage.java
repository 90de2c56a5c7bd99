package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.kind.ElementKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What could not be read of a document, as rules need to know it. Immutable; {@link #none} for a sound contract. */
public final class Damage {
    private static final Damage NONE = new Damage(new Builder());

    private final TreeMap<String, Gap> gaps;
    private final Map<ElementKind, Set<String>> removedIds;
    private final Set<ElementKind> illegibleIds;
    private final Map<String, int[]> removedIndices;

    private Damage(Builder builder) {
        this.gaps = new TreeMap<>(builder.gaps);
        this.removedIds = new EnumMap<>(ElementKind.class);
        builder.removedIds.forEach((kind, ids) -> removedIds.put(kind, Set.copyOf(ids)));
        this.illegibleIds = Collections.unmodifiableSet(
                builder.illegibleIds.isEmpty()
                        ? EnumSet.noneOf(ElementKind.class)
                        : EnumSet.copyOf(builder.illegibleIds));
        this.removedIndices = new HashMap<>();
        builder.removedIndices.forEach((list, indices) -> removedIndices.put(
                list, indices.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** No damage at all. */
    public static Damage none() {
        return NONE;
    }

    /** Starts a description. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether nothing is damaged. */
    public boolean isNone() {
        return gaps.isEmpty();
    }

    /** Every place that could not be read. */
    public List<Gap> gaps() {
        return List.copyOf(gaps.values());
    }

    /** The first gap at the place or below it. */
    Optional<Gap> at(String pointer) {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        Gap exact = gaps.get(pointer);
        if (exact != null) {
            return Optional.of(exact);
        }
        Map.Entry<String, Gap> below = gaps.ceilingEntry(pointer + "/");
        return below != null && below.getKey().startsWith(pointer + "/")
                ? Optional.of(below.getValue())
                : Optional.empty();
    }

    /** The index in the document of what now has an index in a list that lost elements. */
    public int documentIndex(String list, int index) {
        int[] removed = removedIndices.get(list);
        if (removed == null) {
            return index;
        }
        int shifted = index;
        for (int gone : removed) {
            if (gone <= shifted) {
                shifted++;
            }
        }
        return shifted;
    }

    boolean hadId(ElementKind kind, String id) {
        return removedIds.getOrDefault(kind, Set.of()).contains(id);
    }

    boolean hasIllegibleIds(ElementKind kind) {
        return illegibleIds.contains(kind);
    }

    /** Collects what could not be read. */
    public static final class Builder {
        private final Map<String, Gap> gaps = new HashMap<>();
        private final Map<ElementKind, Set<String>> removedIds = new EnumMap<>(ElementKind.class);
        private final List<ElementKind> illegibleIds = new ArrayList<>();
        private final Map<String, TreeSet<Integer>> removedIndices = new HashMap<>();

        private Builder() {}

        /** A place that could not be read; the first cause named for a place stays. */
        public Builder gap(Gap gap) {
            gaps.putIfAbsent(gap.pointer(), gap);
            return this;
        }

        /** An element of a list that was left out; pointer of the list and index, both as in the document. */
        public Builder removedFromList(String list, int index) {
            removedIndices.computeIfAbsent(list, key -> new TreeSet<>()).add(index);
            return this;
        }

        /** The id, still legible, of an element that was left out. */
        public Builder removedId(ElementKind kind, String id) {
            removedIds.computeIfAbsent(kind, key -> new HashSet<>()).add(id);
            return this;
        }

        /** An element of the kind was left out, and its id is not legible. */
        public Builder illegibleId(ElementKind kind) {
            illegibleIds.add(kind);
            return this;
        }

        /** The description. */
        public Damage build() {
            return new Damage(this);
        }
    }
}
