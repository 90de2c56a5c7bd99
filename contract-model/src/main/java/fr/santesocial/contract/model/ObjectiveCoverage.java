package fr.santesocial.contract.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fiche serves which of the plan's own objectives: the rows are the fiches, the columns the objectives.
 *
 * @param objectives the objectives of the plan in order, the first of each id
 * @param rows one row for each fiche, in order
 */
public record ObjectiveCoverage(List<Objective> objectives, List<Row> rows) {

    /** Copies the lists. */
    public ObjectiveCoverage {
        objectives = List.copyOf(objectives);
        rows = List.copyOf(rows);
    }

    /**
     * The objectives that one fiche serves.
     *
     * @param fiche the fiche
     * @param served the objectives it names that exist, each once, in the order of the plan
     */
    public record Row(FicheAction fiche, List<Objective> served) {

        /** Copies the list. */
        public Row {
            served = List.copyOf(served);
        }

        /** How many different objectives of the plan the fiche serves. */
        public int count() {
            return served.size();
        }

        /** Whether the fiche serves the objective of that id. */
        public boolean serves(String objective) {
            return served.stream().anyMatch(each -> each.getId().equals(objective));
        }
    }

    static ObjectiveCoverage of(Contract contract) {
        Map<String, Objective> byId = new LinkedHashMap<>();
        contract.getObjectives().forEach(objective -> byId.putIfAbsent(objective.getId(), objective));
        return new ObjectiveCoverage(
                List.copyOf(byId.values()),
                contract.getFichesActions().stream()
                        .map(fiche -> row(fiche, byId.values()))
                        .toList());
    }

    private static Row row(FicheAction fiche, Collection<Objective> objectives) {
        Set<String> named = new HashSet<>(fiche.getServesObjectives());
        return new Row(
                fiche,
                objectives.stream()
                        .filter(objective -> named.contains(objective.getId()))
                        .toList());
    }

    /** The fiches that serve the objective of that id, in order; none for an id that is not an objective of the plan. */
    public List<FicheAction> fichesServing(String objective) {
        return rows.stream()
                .filter(row -> row.serves(objective))
                .map(Row::fiche)
                .toList();
    }

    /** The objectives that no fiche serves, in order. */
    public List<Objective> unserved() {
        Set<String> served = new HashSet<>();
        rows.forEach(row -> row.served().forEach(objective -> served.add(objective.getId())));
        return objectives.stream()
                .filter(objective -> !served.contains(objective.getId()))
                .toList();
    }
}
