package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Objective;
import fr.santesocial.contract.model.ObjectiveCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The matrix of fiches and objectives of the plan: one row for each fiche, one column for each objective.
 *
 * @param columns the objectives, in order, the first of each id
 * @param rows the fiches, in order
 */
public record Coverage(List<Column> columns, List<Row> rows) {

    /** Copies the lists. */
    public Coverage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * An objective of the plan.
     *
     * @param pointer its place
     * @param objective the objective
     * @param fiches how many fiches serve it
     */
    public record Column(String pointer, Objective objective, int fiches) {}

    /**
     * What one fiche serves.
     *
     * @param fiche the fiche
     * @param serves for each column, whether the fiche serves that objective
     */
    public record Row(FicheNode fiche, List<Boolean> serves) {
        /** Copies the list. */
        public Row {
            serves = List.copyOf(serves);
        }

        /** How many objectives of the plan the fiche serves. */
        public int count() {
            return (int) serves.stream().filter(served -> served).count();
        }
    }

    static Coverage of(Contract contract, List<FicheNode> fiches, Places places) {
        ObjectiveCoverage coverage = contract.objectiveCoverage();
        Map<Objective, String> pointers = new HashMap<>();
        places.each("/objectives", contract.getObjectives(), (pointer, each) -> pointers.putIfAbsent(each, pointer));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fiches.size(); i++) {
            ObjectiveCoverage.Row row = coverage.rows().get(i);
            rows.add(new Row(
                    fiches.get(i),
                    coverage.objectives().stream()
                            .map(objective -> row.serves(objective.getId()))
                            .toList()));
        }
        List<Column> columns = coverage.objectives().stream()
                .map(objective -> new Column(
                        pointers.getOrDefault(objective, "/objectives"),
                        objective,
                        coverage.fichesServing(objective.getId()).size()))
                .toList();
        return new Coverage(columns, rows);
    }
}
