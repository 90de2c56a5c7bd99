package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Severity;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The cases of faults of reading: one file per fault, {@code <id of the fault>.json}, in the jar and beside the sources. */
public final class ReadingCases {
    private ReadingCases() {}

    /** The cases of a fault, the plainest first; none where the fault has no file. */
    public static List<ReadingCase> of(String fault) {
        try (InputStream file = ReadingCases.class.getResourceAsStream("readings/" + fault + ".json")) {
            return file == null ? List.of() : read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("the cases of " + fault + " cannot be read", failure);
        }
    }

    private static List<ReadingCase> read(InputStream file) {
        try (JsonReader reader = Json.createReader(file)) {
            JsonObject content = reader.readObject();
            String fault = content.getString("fault");
            ReadingCase.Reads reads = ReadingCase.Reads.valueOf(content.getString("reads"));
            return content.getJsonArray("pairs").getValuesAs(JsonObject.class).stream()
                    .map(pair -> pair(fault, reads, pair))
                    .toList();
        }
    }

    private static ReadingCase pair(String fault, ReadingCase.Reads reads, JsonObject pair) {
        JsonObject name = pair.getJsonObject("name");
        return new ReadingCase(
                fault,
                Map.of(Language.FRENCH, name.getString("fr"), Language.ENGLISH, name.getString("en")),
                reads,
                limits(pair),
                Optional.ofNullable(pair.getString("cause", null)),
                new Sample(pair.getJsonObject("bad")),
                new Sample(pair.getJsonObject("good")),
                pair.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                        .map(ReadingCases::place)
                        .toList());
    }

    private static Map<String, Integer> limits(JsonObject pair) {
        Map<String, Integer> limits = new TreeMap<>();
        pair.getOrDefault("limits", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, value) -> limits.put(name, ((JsonNumber) value).intValueExact()));
        return limits;
    }

    private static ReadingCase.Place place(JsonObject said) {
        return new ReadingCase.Place(
                said.getString("id"),
                Severity.valueOf(said.getString("severity")),
                said.getString("pointer"),
                number(said, "line"),
                number(said, "column"));
    }

    private static OptionalInt number(JsonObject said, String name) {
        return said.containsKey(name) ? OptionalInt.of(said.getInt(name)) : OptionalInt.empty();
    }
}
