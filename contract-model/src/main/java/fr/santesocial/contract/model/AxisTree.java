package fr.santesocial.contract.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Axes with their sub-axes at any depth. */
final class AxisTree {
    private AxisTree() {}

    /** Every axis before its sub-axes, in the order of the document. A loop of its own, so that no depth overflows the stack. */
    static List<Axis> of(List<Axis> roots) {
        List<Axis> all = new ArrayList<>();
        Deque<Axis> waiting = new ArrayDeque<>();
        push(waiting, roots);
        while (!waiting.isEmpty()) {
            Axis axis = waiting.pop();
            all.add(axis);
            push(waiting, axis.getAxes());
        }
        return all;
    }

    private static void push(Deque<Axis> waiting, List<Axis> axes) {
        for (int i = axes.size() - 1; i >= 0; i--) {
            waiting.push(axes.get(i));
        }
    }
}
