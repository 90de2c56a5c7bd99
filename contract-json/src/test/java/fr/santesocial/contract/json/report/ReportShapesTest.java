package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.text.Template;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records, tables, bundles and schemas of reports say the same. */
class ReportShapesTest {

    static Stream<Shape<?>> shapes() {
        Map<Class<?>, Shape<?>> found = new LinkedHashMap<>();
        collect(ReportFile.shape(), found);
        return found.values().stream();
    }

    @Test
    void allPartsAreLookedAt() {
        assertThat(shapes()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void hasOneMemberPerComponent(Shape<?> shape) {
        List<RecordComponent> components = Arrays.asList(shape.type().getRecordComponents());
        assertThat(shape.members().stream().map(Member::name))
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(shape.members().stream().map(Member::presence))
                .containsExactlyElementsOf(
                        components.stream().map(ReportShapesTest::presence).toList());
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        ResourceBundle french = ReportNames.bundle(Locale.FRENCH);
        ResourceBundle english = ReportNames.bundle(Locale.ENGLISH);
        assertThat(new TreeSet<>(french.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(Template.names(french.getString(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(Template.names(english.getString(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSchemaDescribesEveryMember(Language language) {
        JsonNode schema = JsonMapper.shared().readTree(JsonReport.schema(language));
        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$defs").size() + 1).isEqualTo((int) shapes().count());
        shapes().forEach(shape -> {
            boolean root = shape.type() == ReportFile.class;
            JsonNode described =
                    root ? schema : schema.path("$defs").path(shape.type().getSimpleName());
            assertDescribes(described, shape, language, root ? List.of("format") : List.of());
        });
    }

    @Test
    void theSchemasDifferInTheirTextsOnly() {
        List<String> french = new ArrayList<>();
        List<String> english = new ArrayList<>();
        assertThat(withoutTexts(schema(Language.FRENCH), french))
                .isEqualTo(withoutTexts(schema(Language.ENGLISH), english));
        assertThat(french).hasSameSizeAs(english);
        for (int i = 0; i < french.size(); i++) {
            assertThat(french.get(i).endsWith(".") && french.get(i).equals(english.get(i)))
                    .as(french.get(i))
                    .isFalse();
        }
    }

    private static void assertDescribes(JsonNode node, Shape<?> shape, Language language, List<String> first) {
        List<String> names = new ArrayList<>(first);
        List<String> required = new ArrayList<>(first);
        for (Member<?> member : shape.members()) {
            names.add(member.name());
            if (member.presence() == Presence.REQUIRED) {
                required.add(member.name());
            }
            JsonNode described = node.path("properties").path(member.name());
            assertThat(described.path("title").asString())
                    .as("title of %s of %s", member, shape.type())
                    .isEqualToIgnoringCase(member.label(language.locale()));
            assertThat(described.path("description").asString()).endsWith(".");
            boolean list = member.presence() == Presence.LIST;
            assertThat(described.path("type").asString("").equals("array")).isEqualTo(list);
            assertHolds(list ? described.path("items") : described, member.kind());
        }
        assertThat(node.path("properties").propertyNames()).containsExactlyElementsOf(names);
        assertThat(node.path("required").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(required);
        assertThat(node.path("anyOf")
                        .valueStream()
                        .map(any -> any.path("required").path(0).asString()))
                .containsExactlyElementsOf(
                        shape.atLeastOneOf().stream().map(Member::name).toList());
        assertThat(node.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(node.path("title").asString()).isEqualToIgnoringCase(shape.label(language.locale()));
        assertThat(node.path("description").asString()).endsWith(".");
    }

    private static void assertHolds(JsonNode value, ValueKind<?> kind) {
        if (kind instanceof ValueKind.Nested<?> nested) {
            assertThat(value.path("$ref").asString())
                    .isEqualTo("#/$defs/" + nested.shape().get().type().getSimpleName());
        } else if (kind instanceof ValueKind.Choice<?> choice) {
            assertThat(value.path("enum").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(Arrays.stream(choice.type().getEnumConstants())
                            .map(Enum::name)
                            .toList());
        } else {
            String type = kind instanceof ValueKind.Flag
                    ? "boolean"
                    : kind instanceof ValueKind.WholeNumber ? "integer" : "string";
            assertThat(value.path("type").asString()).isEqualTo(type);
            assertThat(value.path("format").asString("")).isEqualTo(kind instanceof ValueKind.Date ? "date" : "");
        }
    }

    private static JsonNode schema(Language language) {
        return JsonMapper.shared().readTree(JsonReport.schema(language));
    }

    private static String withoutTexts(JsonNode node, List<String> texts) {
        if (node.isObject()) {
            StringBuilder rest = new StringBuilder();
            node.properties().forEach(member -> {
                boolean text = member.getValue().isString()
                        && List.of("title", "description").contains(member.getKey());
                if (text) {
                    texts.add(member.getValue().asString());
                }
                rest.append(member.getKey())
                        .append(text ? "" : withoutTexts(member.getValue(), texts))
                        .append(';');
            });
            return "{" + rest + "}";
        }
        return node.isArray()
                ? node.valueStream()
                        .map(element -> withoutTexts(element, texts))
                        .toList()
                        .toString()
                : node.toString();
    }

    private static void collect(Shape<?> shape, Map<Class<?>, Shape<?>> found) {
        if (found.putIfAbsent(shape.type(), shape) == null) {
            shape.members().forEach(member -> {
                if (member.kind() instanceof ValueKind.Nested<?> nested) {
                    collect(nested.shape().get(), found);
                }
            });
        }
    }

    private static Presence presence(RecordComponent component) {
        return component.getType() == Optional.class
                ? Presence.OPTIONAL
                : component.getType() == List.class ? Presence.LIST : Presence.REQUIRED;
    }
}
