package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hangs fiches on axes: on the strategic objective they name, else on the axis they name, else nowhere. */
final class PlanGrowth {
    private final Places places;
    private final List<Waiting> axes = new ArrayList<>();
    private final Map<String, Waiting> axisById = new HashMap<>();
    private final Map<String, Waiting> axisByGoal = new HashMap<>();
    private final Map<String, List<FicheNode>> byGoal = new HashMap<>();

    PlanGrowth(Contract contract, Places places) {
        this.places = places;
        Deque<Waiting> waiting = new ArrayDeque<>();
        push(waiting, "/axes", contract.getAxes(), 0);
        while (!waiting.isEmpty()) {
            Waiting next = waiting.pop();
            axes.add(next);
            axisById.putIfAbsent(next.axis.getId(), next);
            next.axis.getStrategicObjectives().forEach(goal -> axisByGoal.putIfAbsent(goal.getId(), next));
            push(waiting, next.pointer + "/axes", next.axis.getAxes(), next.depth + 1);
        }
    }

    Plan plan(List<FicheNode> fiches) {
        List<FicheNode> withoutAxis = new ArrayList<>();
        for (FicheNode node : fiches) {
            Waiting ofGoal =
                    node.fiche().getStrategicObjective().map(axisByGoal::get).orElse(null);
            Waiting ofAxis = node.fiche().getAxis().map(axisById::get).orElse(null);
            if (ofGoal != null && (ofAxis == null || ofAxis == ofGoal)) {
                byGoal.computeIfAbsent(node.fiche().getStrategicObjective().orElseThrow(), key -> new ArrayList<>())
                        .add(node);
            } else if (ofAxis != null) {
                ofAxis.fiches.add(node);
            } else {
                withoutAxis.add(node);
            }
        }
        return new Plan(axes.stream().map(this::branch).toList(), withoutAxis);
    }

    private Plan.Branch branch(Waiting axis) {
        List<Plan.Goal> goals = places.each(
                axis.pointer + "/strategicObjectives", axis.axis.getStrategicObjectives(), (pointer, goal) -> {
                    // Taken out, so that a second objective of the same id shows no fiche twice.
                    List<FicheNode> fiches = axisByGoal.get(goal.getId()) == axis ? byGoal.remove(goal.getId()) : null;
                    return new Plan.Goal(pointer, goal, fiches == null ? List.of() : fiches);
                });
        return new Plan.Branch(axis.pointer, axis.axis, axis.depth, goals, axis.fiches);
    }

    private void push(Deque<Waiting> waiting, String list, List<Axis> children, int depth) {
        for (int i = children.size() - 1; i >= 0; i--) {
            waiting.push(new Waiting(places.at(list, i), children.get(i), depth));
        }
    }

    private static final class Waiting {
        private final String pointer;
        private final Axis axis;
        private final int depth;
        private final List<FicheNode> fiches = new ArrayList<>();

        Waiting(String pointer, Axis axis, int depth) {
            this.pointer = pointer;
            this.axis = axis;
            this.depth = depth;
        }
    }
}
