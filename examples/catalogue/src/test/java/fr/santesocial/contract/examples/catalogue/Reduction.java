package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.rules.report.OutcomeStatus;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a case does not need. */
final class Reduction {
    /** What every document must have. */
    private static final Set<String> NEEDED = Set.of("/format", "/id", "/kind", "/title");

    /** What people call an element by may stay, so that messages read as they would in life. */
    private static final String NUMBER = "/number";

    private Reduction() {}

    /** Pointers to all that can be taken out of the good document, one at a time, so that the case still holds. */
    static List<String> removable(Case pair) {
        List<String> pointers = new ArrayList<>();
        collect("", pair.good(), pointers);
        return pointers.stream()
                .filter(pointer -> !NEEDED.contains(pointer) && !pointer.endsWith(NUMBER))
                .filter(pointer -> holds(pair.startingFrom(
                        Json.createPatchBuilder().remove(pointer).build().apply(pair.good()))))
                .toList();
    }

    private static boolean holds(Case pair) {
        try {
            CaseRun good = CaseRun.of(pair, pair.goodDocument());
            CaseRun bad = CaseRun.of(pair, pair.badDocument());
            return good.faults().isEmpty()
                    && good.loose().isEmpty()
                    && good.outcome().orElseThrow().status() == OutcomeStatus.PASSED
                    && bad.faults().isEmpty()
                    && bad.asExpected().orElseThrow().equals(pair.expected());
        } catch (JsonException editDoesNotFit) {
            return false;
        }
    }

    private static void collect(String pointer, JsonValue value, List<String> into) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> add(pointer + "/" + Json.encodePointer(name), member, into));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(pointer + "/" + i, array.get(i), into);
            }
        }
    }

    private static void add(String pointer, JsonValue value, List<String> into) {
        into.add(pointer);
        collect(pointer, value, into);
    }
}
