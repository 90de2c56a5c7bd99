package fr.santesocial.contract.rules.jakarta;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.geography.GeographicCode;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractIndex;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.Element;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads from the property paths of violations to places of one contract. Not safe to share between threads. */
final class ViolationPlaces {
    private final Element<Contract> root;
    // The elements of a list are made once, however many of them are at fault.
    private final Map<Element<?>, Map<Member<?>, List<Element<Object>>>> below = new HashMap<>();

    ViolationPlaces(Contract contract) {
        ContractIndex index = new ContractIndex(contract, Damage.none());
        this.root = new ContractView(index, LocalDate.EPOCH, GeographicCode.official(), Map.of()).contract();
    }

    /**
     * Where a violation is.
     *
     * @param owner the type that has the member
     * @param member the member at fault
     * @param spot its place
     * @param rank the positions of members and the indices on the way there, which give the order of places
     */
    record Place(Shape<?> owner, Member<?> member, Spot spot, List<Integer> rank) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            for (int i = 0; i < Math.min(rank.size(), other.rank.size()); i++) {
                int order = Integer.compare(rank.get(i), other.rank.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(rank.size(), other.rank.size());
        }
    }

    /** The place; absent for a path that ends at no member of the model. */
    @SuppressWarnings("unchecked") // an element is only read through the members of its own shape
    Optional<Place> of(Path path) {
        Element<Object> element = (Element<Object>) (Element<?>) root;
        Member<Object> member = null;
        List<Integer> rank = new ArrayList<>();
        Integer index = null;
        for (Path.Node node : path) {
            if (member != null && node.getKind() == ElementKind.PROPERTY) {
                element = step(element, member, node.getIndex());
            }
            if (node.getIndex() != null) {
                rank.add(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                member = element.shape().member(node.getName()).orElse(null);
                if (member == null) {
                    return Optional.empty();
                }
                rank.add(member.position());
                index = null;
            } else {
                index = node.getIndex();
            }
        }
        return place(element, member, index, rank);
    }

    private static Optional<Place> place(
            Element<Object> element, @Nullable Member<Object> member, @Nullable Integer index, List<Integer> rank) {
        if (member == null) {
            return Optional.empty();
        }
        Spot spot = index == null ? element.spot(member.name()) : element.spot(member.name(), index);
        return Optional.of(new Place(element.shape(), member, spot, rank));
    }

    private Element<Object> step(Element<Object> owner, Member<Object> through, @Nullable Integer index) {
        return below.computeIfAbsent(owner, known -> new HashMap<>())
                .computeIfAbsent(through, known -> elements(owner, through))
                .get(index == null ? 0 : index);
    }

    @SuppressWarnings("unchecked") // the values of a member with a shape are values of that shape
    private static List<Element<Object>> elements(Element<Object> owner, Member<Object> through) {
        return through.presence() == Presence.LIST
                ? owner.children(through.name(), value -> (List<Object>) through.values(value))
                : owner.child(through.name(), value -> Optional.ofNullable(through.get(value))).stream()
                        .toList();
    }
}
