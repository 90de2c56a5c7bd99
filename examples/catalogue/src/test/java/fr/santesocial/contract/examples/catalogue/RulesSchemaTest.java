package fr.santesocial.contract.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.santesocial.contract.json.ReaderLimits;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Trust;
import fr.santesocial.contract.rules.text.Parameter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesSchemaTest {
    private static final String SCHEMA = read("rules.schema.json");
    private static final JsonObject PARSED = parse(SCHEMA);

    /** The only object that is described elsewhere. */
    private static final String CONTRACT = "/$defs/Case/properties/good";

    @Test
    void acceptsTheCatalogue() {
        assertThat(refusals(read("rules.json"))).isEmpty();
    }

    /** Operation, place and value make the catalogue faulty; the schema then refuses it there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "remove  | /version                            |              | ``",
                "replace | /version                            | \"v1\"       | /version",
                "add     | /made                               | \"today\"    | ``",
                "replace | /rules                              | []           | /rules",
                "replace | /rules/0/id                         | \"Missing\"  | /rules/0/id",
                "remove  | /rules/0/texts/en                   |              | /rules/0/texts",
                "replace | /rules/0/texts/fr/why               | \" \"        | /rules/0/texts/fr/why",
                "add     | /rules/0/texts/fr/note              | \"x\"        | /rules/0/texts/fr",
                "replace | /rules/0/kinds                      | []           | /rules/0/kinds",
                "replace | /rules/0/kinds/0                    | \"CLSM\"     | /rules/0/kinds/0",
                "replace | /rules/0/citations                  | []           | /rules/0/citations",
                "replace | /rules/0/citations/0/address        | \"art. 7\"   | /rules/0/citations/0/address",
                "replace | /rules/0/severity/main              | \"FATAL\"    | /rules/0/severity/main",
                "remove  | /rules/0/severity/from              |              | /rules/0/severity",
                "replace | /rules/0/profiles/cls               | \"ERROR\"    | /rules/0/profiles/cls",
                "add     | /rules/0/parameters/counted         | \"Number\"   | /rules/0/parameters/counted",
                "add     | /rules/0/parameters/1               | \"Count\"    | /rules/0/parameters",
                "add     | /rules/0/settings/0                 | {}           | /rules/0/settings/0",
                "replace | /rules/0/cases/0/at                 | \"2026-02-30\" | /rules/0/cases/0/at",
                "replace | /rules/0/cases/0/good               | \"good\"     | /rules/0/cases/0/good",
                "replace | /rules/0/cases/0/edit               | []           | /rules/0/cases/0/edit",
                "add     | /rules/0/cases/0/edit/0/value       | 1            | /rules/0/cases/0/edit/0/value",
                "replace | /rules/0/cases/0/edit/0/op          | \"replace\"  | /rules/0/cases/0/edit/0",
                "replace | /rules/0/cases/0/outcome            | \"PASSED\"   | /rules/0/cases/0/outcome",
                "replace | /rules/0/cases/0/findings           | []           | /rules/0/cases/0/findings",
                "replace | /rules/0/cases/0/findings/0/pointer | \"title\"    | /rules/0/cases/0/findings/0/pointer",
                "replace | /rules/0/cases/0/reasons            | [\"a b\"]    | /rules/0/cases/0/reasons/0",
                "replace | /rules/0/origin                     | \"CHECK\"    | /rules/0/origin",
                "replace | /rules/0/origin                     | \"READING\"  | /rules/0/readings",
                "replace | /rules/1/origin                     | \"RULE\"     | /rules/1/readings",
                "replace | /rules/1/readings                   | []           | /rules/1/readings",
                "remove  | /rules/1/readings/0/good            |              | /rules/1/readings/0",
                "replace | /rules/1/readings/0/bad             | {}           | /rules/1/readings/0/bad",
                "add     | /rules/1/readings/0/bad/hex         | \"7B\"       | /rules/1/readings/0/bad",
                "replace | /rules/1/readings/0/reads           | \"FILE\"     | /rules/1/readings/0/reads",
                "add     | /rules/1/readings/0/limits          | {\"size\": 1} | /rules/1/readings/0/limits",
                "replace | /rules/1/readings/0/findings        | []           | /rules/1/readings/0/findings",
                "replace | /rules/1/readings/0/findings/0/line | 0            | /rules/1/readings/0/findings/0/line",
                "remove  | /rules/1/causes/0/texts/fr/fix      |              | /rules/1/causes/0/texts/fr",
                "replace | /reasons                            | []           | /reasons",
                "remove  | /reasons/0/texts/en                 |              | /reasons/0/texts",
            })
    void refusesFaultyCatalogues(String operation, String path, String value, String place) {
        JsonObject catalogue = small();
        String faulty = switch (operation) {
            case "remove" ->
                Json.createPatchBuilder().remove(path).build().apply(catalogue).toString();
            case "add" ->
                Json.createPatchBuilder()
                        .add(path, json(value))
                        .build()
                        .apply(catalogue)
                        .toString();
            default ->
                Json.createPatchBuilder()
                        .replace(path, json(value))
                        .build()
                        .apply(catalogue)
                        .toString();
        };
        assertThat(refusals(catalogue.toString())).isEmpty();
        assertThat(refusals(faulty)).contains(place);
    }

    @Test
    void namesTheSameConstantsAsTheLibrary() {
        assertThat(constants("/$defs/Rule/properties/kinds/items/enum")).containsExactly(names(ContractKind.values()));
        assertThat(constants("/$defs/Rule/properties/origin/enum")).containsExactly(names(Origin.values()));
        assertThat(constants("/$defs/Reading/properties/reads/enum"))
                .containsExactly(names(ReadingCase.Reads.values()));
        assertThat(PARSED.getJsonObject("$defs")
                        .getJsonObject("Reading")
                        .getJsonObject("properties")
                        .getJsonObject("limits")
                        .getJsonObject("properties")
                        .keySet())
                .containsExactlyElementsOf(Arrays.stream(ReaderLimits.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(constants("/$defs/Stage/enum")).containsExactly(names(ContractStage.values()));
        assertThat(constants("/$defs/Severity/enum")).containsExactly(names(Severity.values()));
        assertThat(constants("/$defs/Citation/properties/basis/enum")).containsExactly(names(Basis.values()));
        assertThat(constants("/$defs/Citation/properties/trust/enum")).containsExactly(names(Trust.values()));
        assertThat(constants("/$defs/Rule/properties/parameters/patternProperties/^[a-z][A-Za-z]*$/enum"))
                .containsExactlyInAnyOrder(Arrays.stream(Parameter.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
    }

    @Test
    void describesEveryMemberAndClosesEveryObject() {
        List<String> faults = new ArrayList<>();
        described("", PARSED, faults);
        PARSED.getJsonObject("$defs").forEach((name, node) -> described("/$defs/" + name, node.asJsonObject(), faults));
        assertThat(faults).isEmpty();
    }

    /** Follows what describes members; what only adds conditions has no texts of its own. */
    private static void described(String place, JsonObject node, List<String> faults) {
        Stream.of("title", "description")
                .filter(text -> node.getString(text, "").isBlank())
                .forEach(text -> faults.add(place + " has no " + text));
        boolean object = node.getString("type", "").equals("object");
        if (object && node.get("additionalProperties") != JsonValue.FALSE && !place.equals(CONTRACT)) {
            faults.add(place + " is open");
        }
        for (String members : List.of("properties", "patternProperties")) {
            node.getOrDefault(members, JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject()
                    .forEach((name, member) ->
                            described(place + "/" + members + "/" + name, member.asJsonObject(), faults));
        }
        JsonValue items = node.get("items");
        if (items != null && !items.asJsonObject().containsKey("$ref")) {
            described(place + "/items", items.asJsonObject(), faults);
        }
    }

    /** A catalogue of the first rule and of a fault of reading with causes, each with its first case alone. */
    private static JsonObject small() {
        JsonObject catalogue = parse(read("rules.json"));
        List<JsonObject> rules = catalogue.getJsonArray("rules").getValuesAs(JsonObject.class);
        JsonObject fault = rules.stream()
                .filter(rule -> rule.getString("id").equals("document.syntax"))
                .findFirst()
                .orElseThrow();
        return Json.createObjectBuilder(catalogue)
                .add(
                        "rules",
                        Json.createArrayBuilder()
                                .add(withOne("cases", rules.get(0)))
                                .add(withOne("readings", fault)))
                .build();
    }

    private static JsonObjectBuilder withOne(String list, JsonObject rule) {
        return Json.createObjectBuilder(rule)
                .add(list, Json.createArrayBuilder().add(rule.getJsonArray(list).getJsonObject(0)));
    }

    private static List<String> refusals(String document) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(SCHEMA, InputFormat.JSON);
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
    }

    private static List<String> constants(String pointer) {
        return Json.createPointer(pointer).getValue(PARSED).asJsonArray().getValuesAs(JsonString::getString);
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
