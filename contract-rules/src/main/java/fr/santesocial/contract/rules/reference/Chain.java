package fr.santesocial.contract.rules.reference;

import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Elements of one kind of which each may point at one other: what it continues, follows or is part of.
 *
 * @param kind the kind of the elements
 * @param links by id, what the first bearer of the id is called, what it points at, and where it says so
 */
record Chain(ElementKind kind, Map<String, Link> links) {

    /** One element of a chain that points at another. */
    record Link(String name, String to, Spot spot) {}

    /** The chain that the elements of a type make; the two functions give an element's id and its link. */
    static <T> Chain of(
            List<Element<T>> elements,
            ElementKind kind,
            Function<Element<T>, Optional<String>> id,
            Function<Element<T>, Optional<Link>> link) {
        Set<String> seen = new HashSet<>();
        Map<String, Link> links = new LinkedHashMap<>();
        for (Element<T> element : elements) {
            Optional<String> own = id.apply(element);
            Optional<Link> pointing = link.apply(element);
            // References lead to the first bearer of an id, so the others are on no chain.
            if (own.isPresent() && seen.add(own.get()) && pointing.isPresent()) {
                links.put(own.get(), pointing.get());
            }
        }
        return new Chain(kind, links);
    }

    /** Every loop once, each beginning at its smallest id. Every element is visited once, whatever the length. */
    List<List<Link>> loops() {
        List<List<Link>> loops = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String start : links.keySet()) {
            Map<String, Integer> rank = new LinkedHashMap<>();
            String at = start;
            while (links.containsKey(at) && !done.contains(at) && !rank.containsKey(at)) {
                rank.put(at, rank.size());
                at = linkOf(at).to();
            }
            if (rank.containsKey(at)) {
                List<String> ids = new ArrayList<>(rank.keySet()).subList(rank.get(at), rank.size());
                loops.add(fromSmallest(ids));
            }
            done.addAll(rank.keySet());
        }
        return loops;
    }

    private List<Link> fromSmallest(List<String> ids) {
        Collections.rotate(ids, -ids.indexOf(Collections.min(ids)));
        return ids.stream().map(this::linkOf).toList();
    }

    private Link linkOf(String id) {
        Link link = links.get(id);
        if (link == null) {
            throw new IllegalArgumentException(id + " is on no chain");
        }
        return link;
    }
}
