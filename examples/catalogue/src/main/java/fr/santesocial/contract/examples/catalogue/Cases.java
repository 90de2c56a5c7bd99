package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases of the rules: one file per rule, {@code <id of the rule>.json}, in the jar and beside the sources. */
public final class Cases {
    private Cases() {}

    /** The cases of a rule, the plainest first; none where the rule has no file. */
    public static List<Case> of(String ruleId) {
        try (InputStream file = Cases.class.getResourceAsStream("cases/" + ruleId + ".json")) {
            return file == null ? List.of() : read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("the cases of " + ruleId + " cannot be read", failure);
        }
    }

    private static List<Case> read(InputStream file) {
        try (JsonReader reader = Json.createReader(file)) {
            JsonObject content = reader.readObject();
            String rule = content.getString("rule");
            return content.getJsonArray("pairs").getValuesAs(JsonObject.class).stream()
                    .map(pair -> pair(rule, pair))
                    .toList();
        }
    }

    private static Case pair(String rule, JsonObject pair) {
        JsonObject name = pair.getJsonObject("name");
        return new Case(
                rule,
                Map.of(Language.FRENCH, name.getString("fr"), Language.ENGLISH, name.getString("en")),
                Optional.ofNullable(pair.getString("profile", null)),
                LocalDate.parse(pair.getString("at")),
                pair.getJsonObject("good"),
                pair.getJsonArray("edit"),
                expected(pair));
    }

    private static Case.Expected expected(JsonObject pair) {
        JsonArray reasons = pair.containsKey("reasons") ? pair.getJsonArray("reasons") : JsonArray.EMPTY_JSON_ARRAY;
        return new Case.Expected(
                OutcomeStatus.valueOf(pair.getString("outcome")),
                pair.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                        .map(place -> new Case.Place(
                                place.getString("pointer"), Severity.valueOf(place.getString("severity"))))
                        .toList(),
                reasons.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
