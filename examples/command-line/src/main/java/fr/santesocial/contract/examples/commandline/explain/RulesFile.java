package fr.santesocial.contract.examples.commandline.explain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The catalogue of rules as data, as it is published: {@code rules.json}. */
final class RulesFile {
    private final List<JsonObject> rules;

    private RulesFile(List<JsonObject> rules) {
        this.rules = rules;
    }

    /** The one in the jar. */
    static RulesFile ofTheLibrary() {
        try (InputStream file =
                        Objects.requireNonNull(RulesFile.class.getResourceAsStream("rules.json"), "rules.json");
                JsonReader reader = Json.createReader(file)) {
            return new RulesFile(reader.readObject().getJsonArray("rules").getValuesAs(JsonObject.class));
        } catch (IOException failure) {
            throw new UncheckedIOException("rules.json cannot be read", failure);
        }
    }

    /** The ids of all rules, family by family. */
    List<String> ids() {
        return rules.stream().map(rule -> rule.getString("id")).toList();
    }

    /** What the catalogue says of a rule. */
    Optional<JsonObject> rule(String id) {
        return rules.stream().filter(rule -> rule.getString("id").equals(id)).findFirst();
    }
}
