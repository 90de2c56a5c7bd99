package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All elements of one contract by type and by id, found by walking the shapes once. Not safe to share while in use. */
public final class ContractIndex {
    private final Element<Contract> root;
    private final Damage damage;
    private final Map<Class<?>, List<Element<?>>> byType = new HashMap<>();
    private final Map<Shared<?>, Object> shared = new HashMap<>();
    private final Map<ElementKind, Map<String, Element<?>>> byId = new EnumMap<>(ElementKind.class);

    /** Indexes a contract of which parts may be missing. */
    public ContractIndex(Contract contract, Damage damage) {
        this.root = Element.root(contract, Shapes.contract(), damage);
        this.damage = damage;
        walk(root);
    }

    Element<Contract> contract() {
        return root;
    }

    @SuppressWarnings("unchecked") // each element is filed under the type of its own shape
    <T> List<Element<T>> all(Class<T> type) {
        List<?> found = byType.getOrDefault(type, List.of());
        return Collections.unmodifiableList((List<Element<T>>) found);
    }

    <T> Optional<Element<T>> find(Class<T> type, ElementKind kind, String id) {
        Element<?> found = byId.getOrDefault(kind, Map.of()).get(id);
        if (found == null || found.shape() != Shapes.of(type)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // its shape is that of the type
        Element<T> element = (Element<T>) found;
        return Optional.of(element);
    }

    <V> V shared(Shared<V> what, ContractView view) {
        if (!damage.isNone()) {
            return what.workOut(view);
        }
        @SuppressWarnings("unchecked") // nothing else is filed under it
        V known = (V) shared.get(what);
        if (known == null) {
            known = what.workOut(view);
            shared.put(what, known);
        }
        return known;
    }

    Resolution resolve(ElementKind kind, String id) {
        if (byId.getOrDefault(kind, Map.of()).containsKey(id)) {
            return Resolution.FOUND;
        }
        if (damage.hadId(kind, id)) {
            return Resolution.DAMAGED;
        }
        return damage.hasIllegibleIds(kind) ? Resolution.UNCERTAIN : Resolution.NOTHING;
    }

    /** The gaps behind which an element of the type may have been lost. */
    List<Gap> gapsHiding(Class<?> type) {
        return damage.isNone()
                ? List.of()
                : damage.gaps().stream()
                        .filter(gap -> mayHold(gap.pointer(), type))
                        .toList();
    }

    private static boolean mayHold(String pointer, Class<?> type) {
        Shape<?> shape = Shapes.contract();
        for (String segment : pointer.substring(pointer.isEmpty() ? 0 : 1).split("/", -1)) {
            Optional<? extends Member<?>> member = shape.member(segment);
            if (member.isEmpty()) {
                // an index keeps the shape; anything the model does not know can hide nothing
                if (!segment.isEmpty() && !Character.isDigit(segment.charAt(0))) {
                    return false;
                }
            } else if (member.get().kind() instanceof ValueKind.Nested<?> nested) {
                shape = nested.shape().get();
            } else {
                return false;
            }
        }
        return reaches(shape, type, new HashSet<>());
    }

    private static boolean reaches(Shape<?> from, Class<?> type, Set<Shape<?>> seen) {
        if (from.type() == type) {
            return true;
        }
        if (!seen.add(from)) {
            return false;
        }
        for (Member<?> member : from.members()) {
            if (member.kind() instanceof ValueKind.Nested<?> nested
                    && reaches(nested.shape().get(), type, seen)) {
                return true;
            }
        }
        return false;
    }

    private <T> void walk(Element<T> element) {
        byType.computeIfAbsent(element.shape().type(), type -> new ArrayList<>())
                .add(element);
        for (Member<T> member : element.shape().members()) {
            if (member.kind() instanceof ValueKind.Identifier identifier) {
                fileById(element, member, identifier.kind());
            } else if (member.kind() instanceof ValueKind.Nested<?>) {
                element.inside(member).forEach(this::walk);
            }
        }
    }

    private <T> void fileById(Element<T> element, Member<T> member, ElementKind kind) {
        for (Object id : member.values(element.value())) {
            byId.computeIfAbsent(kind, key -> new HashMap<>()).putIfAbsent((String) id, element);
        }
    }
}
