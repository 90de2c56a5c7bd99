package fr.santesocial.contract.rules.rule;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.geography.GeographicCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one rule sees one contract: its elements and references, the day, the geography, the rule's parameters. */
public final class ContractView {
    private final ContractIndex index;
    private final LocalDate referenceDate;
    private final GeographicCode geography;
    private final Map<String, Integer> settings;
    private final Map<String, Gap> blocked = new LinkedHashMap<>();

    /** A view for one rule; the index may serve many. */
    public ContractView(
            ContractIndex index, LocalDate referenceDate, GeographicCode geography, Map<String, Integer> settings) {
        this.index = index;
        this.referenceDate = referenceDate;
        this.geography = geography;
        this.settings = Map.copyOf(settings);
    }

    /** The contract itself. */
    public Element<Contract> contract() {
        return index.contract();
    }

    /** The contract as the only subject. */
    public List<Element<Contract>> contractAlone() {
        return List.of(index.contract());
    }

    /** Every element of a type, in document order. Where one may be missing, the rule counts as not evaluated there. */
    public <T> List<Element<T>> all(Class<T> type) {
        index.gapsHiding(type).forEach(gap -> blocked.putIfAbsent(gap.pointer(), gap));
        return index.all(type);
    }

    /** The element that bears an id; the first where the id is repeated. */
    public <T> Optional<Element<T>> find(Class<T> type, ElementKind kind, String id) {
        return index.find(type, kind, id);
    }

    /** What an id leads to. */
    public Resolution resolve(ElementKind kind, String id) {
        return index.resolve(kind, id);
    }

    <V> V shared(Shared<V> what) {
        return index.shared(what, this);
    }

    /** The day the contract is judged at. */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /** The communes of France and their groupings. */
    public GeographicCode geography() {
        return geography;
    }

    /** A parameter of the rule. */
    public int setting(String name) {
        Integer value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the rule declares no parameter " + name);
        }
        return value;
    }

    /** Gaps that may hide elements that were asked for. */
    public List<Gap> blocked() {
        return new ArrayList<>(blocked.values());
    }
}
