package fr.santesocial.contract.examples.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ledger of all ids that were ever given: rows are added, never taken out. */
final class IdLedger {
    private IdLedger() {}

    /**
     * A row of {@code ids.csv}.
     *
     * @param id id of the rule
     * @param since version that brought it
     * @param withdrawn version that took the rule out; empty while there is such a rule
     * @param instead id of the rule that took its place; empty where none did
     */
    record Row(String id, String since, String withdrawn, String instead) {}

    static List<Row> rows(String file) {
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file);
        return rows.stream()
                .map(row -> new Row(
                        row.getField("id"), row.getField("since"), row.getField("withdrawn"), row.getField("instead")))
                .toList();
    }

    /** What to do so that the ledger says of the rules (id and version) what they say themselves. */
    static List<String> faults(List<Row> rows, Map<String, String> rules) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (!seen.add(row.id())) {
                faults.add("take out the second row of " + row.id());
            }
            check(row, rules, faults);
        }
        rules.forEach((id, since) -> {
            if (!seen.contains(id)) {
                faults.add("append the line " + id + "," + since + ",,");
            }
        });
        return faults;
    }

    private static void check(Row row, Map<String, String> rules, List<String> faults) {
        String since = rules.get(row.id());
        if (since == null && row.withdrawn().isEmpty()) {
            faults.add("there is no rule " + row.id() + ": say in its row which version withdrew it");
        }
        if (since != null && !row.withdrawn().isEmpty()) {
            faults.add(row.id() + " is withdrawn: give the new rule an id of its own");
        }
        if (since != null && !since.equals(row.since())) {
            faults.add(row.id() + " is there since " + row.since() + ", the rule says " + since);
        }
        if (!row.instead().isEmpty() && (row.withdrawn().isEmpty() || !rules.containsKey(row.instead()))) {
            faults.add(row.id() + ": only a rule there is can stand instead of a withdrawn one, not " + row.instead());
        }
    }
}
