package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.StrategicObjective;
import java.util.List;

/**
 * The axes of a contract with what hangs on them; each fiche stands in it once.
 *
 * @param branches every axis before its sub-axes, in the order of the document; a flat list, so that no depth can hurt
 * @param withoutAxis fiches that name no axis or one that is not there
 */
public record Plan(List<Branch> branches, List<FicheNode> withoutAxis) {

    /** Copies the lists. */
    public Plan {
        branches = List.copyOf(branches);
        withoutAxis = List.copyOf(withoutAxis);
    }

    /**
     * An axis.
     *
     * @param pointer its place
     * @param axis the axis
     * @param depth how many axes it lies below; 0 for an axis of the contract
     * @param goals its strategic objectives with their fiches
     * @param fiches its fiches that name none of these strategic objectives
     */
    public record Branch(String pointer, Axis axis, int depth, List<Goal> goals, List<FicheNode> fiches) {
        /** Copies the lists. */
        public Branch {
            goals = List.copyOf(goals);
            fiches = List.copyOf(fiches);
        }
    }

    /**
     * A strategic objective.
     *
     * @param pointer its place
     * @param objective the objective
     * @param fiches the fiches that serve it
     */
    public record Goal(String pointer, StrategicObjective objective, List<FicheNode> fiches) {
        /** Copies the list. */
        public Goal {
            fiches = List.copyOf(fiches);
        }
    }

    static Plan of(Contract contract, List<FicheNode> fiches, Places places) {
        return new PlanGrowth(contract, places).plan(fiches);
    }
}
