package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.report.PlaceStep;
import fr.santesocial.contract.rules.report.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value of the contract together with its place. Members are read by name and accessor; where something at or below
 * such a member could not be read, reading it ends the check of this subject, and the rule counts as not evaluated there.
 *
 * @param <T> the type of the value
 */
public final class Element<T> {
    private static final int NO_INDEX = -1;

    private final T value;
    private final Shape<T> shape;
    private final Damage damage;
    private final @Nullable Element<?> parent;
    private final @Nullable Member<?> member;
    private final int index;
    // By the position of their member, made when first asked for: rule after rule asks for the same ones.
    private List<?> @Nullable [] children;
    // Of the contract itself, made when first asked for: names are given often, and a search each time costs too much.
    private @Nullable Map<String, Organisation> organisations;

    private Element(
            T value,
            Shape<T> shape,
            Damage damage,
            @Nullable Element<?> parent,
            @Nullable Member<?> member,
            int index) {
        this.value = value;
        this.shape = shape;
        this.damage = damage;
        this.parent = parent;
        this.member = member;
        this.index = index;
    }

    static <T> Element<T> root(T value, Shape<T> shape, Damage damage) {
        return new Element<>(value, shape, damage, null, null, NO_INDEX);
    }

    private <V> Element<V> below(V childValue, Shape<V> childShape, Member<?> through, int at) {
        return new Element<>(childValue, childShape, damage, this, through, at);
    }

    /** The value, for what is required and cannot be damaged, such as ids and titles. Lists and options: by name. */
    public T value() {
        return value;
    }

    /** The element this one is part of; absent for the contract itself. */
    public Optional<Element<?>> parent() {
        return Optional.ofNullable(parent);
    }

    /** The shape of the value. */
    public Shape<T> shape() {
        return shape;
    }

    /** An optional member, as a plain value. */
    public <V> Optional<V> optional(String name, Function<T, Optional<V>> getter) {
        needs(name);
        return getter.apply(value);
    }

    /** The plain values of a list. */
    public <V> List<V> values(String name, Function<T, List<V>> getter) {
        needs(name);
        return getter.apply(value);
    }

    /** An optional member with members of its own. */
    public <V> Optional<Element<V>> child(String name, Function<T, Optional<V>> getter) {
        Member<T> through = reads(name);
        V child = getter.apply(value).orElse(null);
        if (child == null) {
            return Optional.empty();
        }
        List<Element<V>> made = inside(through);
        boolean same = made.size() == 1 && made.get(0).value == child;
        return Optional.of(same ? made.get(0) : below(child, Nesting.shapeOf(through), through, NO_INDEX));
    }

    /** The elements of a list. */
    @SuppressWarnings(
            "ReferenceEquality") // the very list of the member has its elements; an equal one may be cut out of it
    public <V> List<Element<V>> children(String name, Function<T, List<V>> getter) {
        Member<T> through = reads(name);
        List<V> values = getter.apply(value);
        return values == through.get(value) ? inside(through) : elements(through, values);
    }

    /** The plain values of a member, given by its row of the shape: none, one or many. */
    public List<?> values(Member<T> row) {
        reads(row);
        return row.values(value);
    }

    /** The elements in a member, given by its row of the shape: none, one or many. */
    public <V> List<Element<V>> children(Member<T> row) {
        reads(row);
        return inside(row);
    }

    /** The same without a question whether any is damaged. */
    @SuppressWarnings("unchecked") // the row's shape describes what the row holds
    <V> List<Element<V>> inside(Member<T> row) {
        List<?> values = row.values(value);
        if (values.isEmpty()) {
            return List.of();
        }
        List<?>[] known = children;
        if (known == null) {
            known = new List<?>[shape.members().size()];
            children = known;
        }
        List<?> made = known[row.position()];
        if (made == null) {
            made = elements(row, (List<V>) values);
            known[row.position()] = made;
        }
        return (List<Element<V>>) made;
    }

    private <V> List<Element<V>> elements(Member<T> row, List<V> values) {
        Shape<V> childShape = Nesting.shapeOf(row);
        if (row.presence() != Presence.LIST) {
            return List.of(below(values.get(0), childShape, row, NO_INDEX));
        }
        List<Element<V>> made = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            made.add(below(values.get(i), childShape, row, i));
        }
        return Collections.unmodifiableList(made);
    }

    /** Says that a derived value which needs these members is about to be asked for. */
    public void reads(String first, String... others) {
        needs(first);
        for (String other : others) {
            needs(other);
        }
    }

    /** Says that a derived value which needs everything below this element is about to be asked for. */
    public void readsAll() {
        block(pointer());
    }

    /**
     * Whether the element shows what is asked for, or damage hides whether it does. For choosing what to look at: the check
     * then comes across the same gap, and the report names it.
     */
    public boolean showsOrHides(Predicate<Element<T>> shows) {
        try {
            return shows.test(this);
        } catch (BlockedException hidden) {
            return true;
        }
    }

    /** The place of this element. */
    public Spot spot() {
        List<PlaceStep> steps = new ArrayList<>();
        collect(steps);
        return new Spot(pointer(), steps);
    }

    /** The place of one of its members, present or missing. */
    public Spot spot(String name) {
        Spot own = spot();
        List<PlaceStep> steps = new ArrayList<>(own.steps());
        steps.add(new PlaceStep.OfMember(member(name)));
        return new Spot(own.pointer() + "/" + name, steps);
    }

    /** The place of one value in one of its lists of plain values. */
    public Spot spot(String name, int at) {
        Spot list = spot(name);
        return new Spot(list.pointer() + "/" + damage.documentIndex(list.pointer(), at), list.steps());
    }

    /** The JSON Pointer of this element, as in the document. */
    public String pointer() {
        if (parent == null || member == null) {
            return "";
        }
        String through = parent.pointer() + "/" + member.name();
        return index == NO_INDEX ? through : through + "/" + documentIndex();
    }

    private int documentIndex() {
        return parent == null || member == null || index == NO_INDEX
                ? 0
                : damage.documentIndex(parent.pointer() + "/" + member.name(), index);
    }

    /** What people call this element: its number, title or name, or its rank in the list. */
    public String name() {
        return ElementName.of(shape, value, organisations()).orElseGet(() -> Integer.toString(documentIndex() + 1));
    }

    /** The organisations of the contract by id, the first of those that share one. */
    private Map<String, Organisation> organisations() {
        if (parent != null) {
            return parent.organisations();
        }
        Map<String, Organisation> known = organisations;
        if (known == null) {
            known = new HashMap<>();
            for (Organisation each : ((Contract) value).getOrganisations()) {
                known.putIfAbsent(each.getId(), each);
            }
            organisations = known;
        }
        return known;
    }

    private void collect(List<PlaceStep> steps) {
        if (parent == null || member == null) {
            return;
        }
        parent.collect(steps);
        steps.add(index == NO_INDEX ? new PlaceStep.OfMember(member) : new PlaceStep.OfElement(shape, name()));
    }

    /** The name is looked up only where it matters: rule after rule asks, and hardly any contract is damaged. */
    private void needs(String name) {
        if (!damage.isNone()) {
            reads(name);
        }
    }

    private Member<T> reads(String name) {
        Member<T> read = member(name);
        reads(read);
        return read;
    }

    private void reads(Member<T> row) {
        if (!damage.isNone()) {
            block(pointer() + "/" + row.name());
        }
    }

    private void block(String place) {
        damage.at(place).ifPresent(gap -> {
            throw new BlockedException(gap);
        });
    }

    private Member<T> member(String name) {
        return shape.member(name)
                .orElseThrow(
                        () -> new IllegalArgumentException(shape.type().getSimpleName() + " has no member " + name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Element<?> element
                && value == element.value
                && index == element.index
                && Objects.equals(parent, element.parent);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(value) * 31 + index;
    }

    @Override
    public String toString() {
        return shape.type().getSimpleName() + " at " + spot();
    }
}
