package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.Shapes;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of contracts is what the shapes say, in both languages, with a text on everything. */
class ContractSchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/fr/santesocial/contract/json");
    private static final String REPAIR = "mvn test -pl contract-json -am -Dtest=ContractSchemaTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dschema.update=true";

    static Collection<Shape<?>> shapes() {
        return Shapes.all();
    }

    @ParameterizedTest
    @EnumSource
    void theFilesAreWhatTheShapesSay(Language language) throws IOException {
        Path file = FOLDER.resolve("contract." + language.locale() + ".schema.json");
        String expected = ContractSchema.of(language);
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(file, expected);
        }
        assertThat(file).as("to make it anew: %s", REPAIR).exists();
        assertThat(Files.readString(file))
                .as("%s; to make it anew: %s", file.getFileName(), REPAIR)
                .isEqualTo(expected);
    }

    @Test
    void theFilesDifferInTheirTextsOnly() {
        List<String> french = new ArrayList<>();
        List<String> english = new ArrayList<>();
        String withoutFrench = withoutTexts(root(Language.FRENCH), french);
        assertThat(withoutFrench).isEqualTo(withoutTexts(root(Language.ENGLISH), english));
        assertThat(french).hasSameSizeAs(english).hasSizeGreaterThan(1_000).noneMatch(String::isBlank);
        assertThat(english).noneMatch(String::isBlank);
        for (int i = 0; i < french.size(); i++) {
            boolean sentence = french.get(i).endsWith(".");
            assertThat(sentence && french.get(i).equals(english.get(i)))
                    .as(french.get(i))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everythingHasTitleDescriptionAndExamples(Shape<?> shape) {
        JsonNode type = definition(shape);
        assertExplained(type, shape.label(Locale.FRENCH));
        for (Member<?> member : shape.members()) {
            assertExplained(type.path("properties").path(member.name()), member.label(Locale.FRENCH));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void typesAreClosedAndSayWhatTheyNeed(Shape<?> shape) {
        JsonNode type = definition(shape);
        List<String> names = new ArrayList<>(shape == Shapes.contract() ? List.of("format") : List.of());
        List<String> required = new ArrayList<>(names);
        for (Member<?> member : shape.members()) {
            names.add(member.name());
            if (member.presence() == Presence.REQUIRED) {
                required.add(member.name());
            }
        }
        assertThat(type.path("type").asString()).isEqualTo("object");
        assertThat(type.path("properties").propertyNames()).containsExactlyElementsOf(names);
        assertThat(words(type.path("required"))).containsExactlyElementsOf(required);
        assertThat(type.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(type.path("anyOf").valueStream().flatMap(each -> words(each.path("required")).stream()))
                .containsExactlyElementsOf(
                        shape.atLeastOneOf().stream().map(Member::name).toList());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void valuesAreOfTheirKind(Shape<?> shape) {
        for (Member<?> member : shape.members()) {
            JsonNode said = definition(shape).path("properties").path(member.name());
            if (member.presence() == Presence.LIST) {
                assertThat(said.path("type").asString()).as("%s", member).isEqualTo("array");
                said = said.path("items");
            }
            if (member.kind() instanceof ValueKind.Nested<?> nested) {
                assertThat(said.path("$ref").asString())
                        .isEqualTo("#/$defs/" + nested.shape().get().type().getSimpleName());
            } else {
                assertThat(said.path("type").asString()).as("%s", member).isEqualTo(type(member.kind()));
                assertThat(said.has("pattern"))
                        .as("pattern of %s.%s", shape.type().getSimpleName(), member.name())
                        .isEqualTo(type(member.kind()).equals("string")
                                && !(member.kind() instanceof ValueKind.Choice<?>));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void closedListsNameAndExplainEveryWord(Shape<?> shape) {
        for (Member<?> member : shape.members()) {
            if (member.kind() instanceof ValueKind.Choice<?> choice) {
                JsonNode said = definition(shape).path("properties").path(member.name());
                said = member.presence() == Presence.LIST ? said.path("items") : said;
                Enum<?>[] constants = choice.type().getEnumConstants();
                assertThat(words(said.path("enum")))
                        .containsExactlyElementsOf(
                                Arrays.stream(constants).map(Enum::name).toList());
                assertThat(words(said.path("enumDescriptions")))
                        .containsExactlyElementsOf(Arrays.stream(constants)
                                .map(constant -> ((Labelled) constant).label(Locale.FRENCH))
                                .toList());
            }
        }
    }

    private static void assertExplained(JsonNode node, String title) {
        assertThat(node.path("title").asString()).isEqualToIgnoringCase(title);
        assertThat(node.path("description").asString()).as(title).endsWith(".");
        assertThat(node.path("examples").size()).as("examples of %s", title).isPositive();
    }

    private static String type(ValueKind<?> kind) {
        if (kind instanceof ValueKind.WholeNumber) {
            return "integer";
        } else if (kind instanceof ValueKind.DecimalNumber) {
            return "number";
        }
        return kind instanceof ValueKind.Flag ? "boolean" : "string";
    }

    private static JsonNode definition(Shape<?> shape) {
        JsonNode root = root(Language.FRENCH);
        return shape == Shapes.contract()
                ? root
                : root.path("$defs").path(shape.type().getSimpleName());
    }

    private static JsonNode root(Language language) {
        return JsonMapper.shared().readTree(ContractSchema.of(language));
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** The schema without its texts, which are put aside. */
    private static String withoutTexts(JsonNode schema, List<String> texts) {
        StringBuilder rest = new StringBuilder();
        collect("", schema, rest, texts);
        return rest.toString();
    }

    private static void collect(String name, JsonNode node, StringBuilder rest, List<String> texts) {
        boolean text = List.of("title", "description", "patternErrorMessage").contains(name) && node.isString();
        if (text) {
            texts.add(node.asString());
        } else if (name.equals("enumDescriptions")) {
            texts.addAll(words(node));
        } else if (node.isObject()) {
            node.properties().forEach(member -> {
                rest.append(member.getKey()).append('(');
                collect(member.getKey(), member.getValue(), rest, texts);
                rest.append(')');
            });
        } else if (node.isArray()) {
            node.forEach(element -> collect("", element, rest.append(','), texts));
        } else {
            rest.append(node);
        }
    }
}
