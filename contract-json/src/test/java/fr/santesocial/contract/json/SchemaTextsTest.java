package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The texts and examples of the schema: one for everything, none for nothing, and no example that is itself wrong. */
class SchemaTextsTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Map<String, Object> EXAMPLES = JsonTree.resource("schema-examples.json");

    static Stream<String> examples() {
        return EXAMPLES.keySet().stream();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeAndMemberIsDescribedAndNothingElse(Language language) {
        Set<String> expected = new TreeSet<>(members());
        Shapes.all().forEach(shape -> expected.add(SchemaTexts.type(shape)));
        expected.addAll(List.of("format.title", "profile.description"));
        Arrays.stream(SchemaPattern.values()).forEach(pattern -> expected.add("pattern." + pattern));
        ResourceBundle texts = ResourceBundle.getBundle("fr.santesocial.contract.json.schema", language.locale());
        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(expected);
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(texts.getString(key)).as(key).isNotBlank());
    }

    @Test
    void everyMemberHasExamplesAndNothingElse() {
        assertThat(new TreeSet<>(EXAMPLES.keySet())).isEqualTo(members());
        assertThat(EXAMPLES.values())
                .allSatisfy(given -> assertThat((List<?>) given).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreValidWhereTheyStand(String key) {
        Schema place = place(key);
        for (Object example : (List<?>) Objects.requireNonNull(EXAMPLES.get(key))) {
            String text = MAPPER.writeValueAsString(example);
            assertThat(place.validate(text, InputFormat.JSON))
                    .as("%s of %s", text, key)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.ContractSchemaTest#shapes")
    void examplesOfTypesAreValid(Shape<?> shape) {
        JsonNode definition = definitions().path(SchemaTexts.type(shape));
        Schema place = schema("#/$defs/" + SchemaTexts.type(shape));
        for (JsonNode example : definition.path("examples")) {
            assertThat(place.validate(example.toString(), InputFormat.JSON))
                    .as("%s", example)
                    .isEmpty();
        }
    }

    @Test
    void everyCodeOfAListThatTheLibraryKnowsIsAnExample() throws IOException {
        Path list = Path.of(
                "../contract-rules/src/main/resources/fr/santesocial/contract/rules/category", "result-categories.txt");
        List<String> codes = Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        JsonNode items = definitions()
                .path("FicheAction")
                .path("properties")
                .path("resultCategories")
                .path("items");
        assertThat(items.path("examples")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .containsAll(codes);
    }

    private static Set<String> members() {
        Set<String> keys = new TreeSet<>(Set.of("format"));
        for (Shape<?> shape : Shapes.all()) {
            for (Member<?> member : shape.members()) {
                keys.add(SchemaTexts.type(shape) + "." + member.name());
            }
        }
        return keys;
    }

    private static Schema place(String key) {
        String path = key.equals("format") ? "Contract.format" : key;
        return schema("#/$defs/" + path.replace(".", "/properties/"));
    }

    /** A schema of one part: the definitions of the whole, the root among them, and a reference to one. */
    private static Schema schema(String reference) {
        ObjectNode part = MAPPER.createObjectNode();
        part.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        part.set("$defs", definitions());
        part.put("$ref", reference);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(part.toString(), InputFormat.JSON);
    }

    private static ObjectNode definitions() {
        ObjectNode root = (ObjectNode) MAPPER.readTree(ContractSchema.of(Language.FRENCH));
        ObjectNode definitions = (ObjectNode) root.remove("$defs");
        root.remove("$schema");
        definitions.set("Contract", root);
        return definitions;
    }
}
