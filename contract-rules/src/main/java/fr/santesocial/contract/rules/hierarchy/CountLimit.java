package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.DeclaredCount;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.model.kind.CountedElement;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Resolution;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The axis and the status a declared count is limited to, where it is. */
record CountLimit(Optional<Element<Axis>> axis, Optional<ActionStatus> status) {
    private static final Set<CountedElement> WITH_STATUS =
            EnumSet.of(CountedElement.ACTIONS, CountedElement.FICHES, CountedElement.OPERATIONS, CountedElement.STEPS);
    private static final Set<CountedElement> WITH_AXIS = EnumSet.of(
            CountedElement.ACTIONS,
            CountedElement.FICHES,
            CountedElement.OPERATIONS,
            CountedElement.STEPS,
            CountedElement.AXES,
            CountedElement.OBJECTIVES,
            CountedElement.PARTNERS);

    /** Why the limits of a count do not allow counting: the last part of the key of its words; empty where they do. */
    static Optional<String> obstacle(Element<DeclaredCount> count, ContractView view) {
        CountedElement of = count.value().getOf();
        if (count.optional("status", DeclaredCount::getStatus).isPresent() && !WITH_STATUS.contains(of)) {
            return Optional.of("no-status");
        }
        Optional<String> axis = count.optional("axis", DeclaredCount::getAxis);
        if (axis.isPresent() && !WITH_AXIS.contains(of)) {
            return Optional.of("no-axis");
        }
        return axis.filter(id -> find(axis, view).isEmpty())
                .map(id -> view.resolve(ElementKind.AXIS, id) == Resolution.NOTHING ? "axis-missing" : "axis-unread");
    }

    static CountLimit of(Element<DeclaredCount> count, ContractView view) {
        return new CountLimit(
                find(count.optional("axis", DeclaredCount::getAxis), view),
                count.optional("status", DeclaredCount::getStatus));
    }

    /** The ids of the axis and of all its sub-axes; only to be asked for where there is an axis. */
    Set<String> axisIds() {
        Set<String> ids = new HashSet<>();
        Deque<Element<Axis>> waiting = new ArrayDeque<>(List.of(axis.orElseThrow()));
        while (!waiting.isEmpty()) {
            Element<Axis> next = waiting.pop();
            ids.add(next.value().getId());
            waiting.addAll(next.children("axes", Axis::getAxes));
        }
        return ids;
    }

    private static Optional<Element<Axis>> find(Optional<String> id, ContractView view) {
        return id.flatMap(each -> view.find(Axis.class, ElementKind.AXIS, each));
    }
}
