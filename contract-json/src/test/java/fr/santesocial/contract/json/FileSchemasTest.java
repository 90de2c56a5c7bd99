package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.santesocial.contract.model.shape.Member;
import fr.santesocial.contract.model.shape.Presence;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.shape.ValueKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say of our small files what the readers say of their form. */
class FileSchemasTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @ParameterizedTest
    @CsvSource({"profile, ../examples/profiles", "derogations, ../examples/derogations"})
    void acceptTheExamples(String name, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(refusals(name, Files.readString(file)))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.FileFaultRows#profiles")
    void refuseTheFormsOfProfilesThatTheReaderRefuses(FileFaultRows.Row row) {
        assertRefusal("profile", row);
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.FileFaultRows#derogations")
    void refuseTheFormsOfDerogationsThatTheReaderRefuses(FileFaultRows.Row row) {
        assertRefusal("derogations", row);
    }

    @Test
    void forgetNoMember() {
        assertDescribes(schema("profile", "fr"), schema("profile", "fr"), ProfileFile.SHAPE, true);
        assertDescribes(schema("derogations", "fr"), schema("derogations", "fr"), DerogationFile.SHAPE, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "derogations"})
    void differInTheirTextsOnly(String name) {
        List<String> french = new ArrayList<>();
        List<String> english = new ArrayList<>();
        String withoutFrench = withoutTexts(schema(name, "fr"), french);
        assertThat(withoutFrench).isEqualTo(withoutTexts(schema(name, "en"), english));
        assertThat(french).hasSameSizeAs(english).noneMatch(String::isBlank);
        assertThat(english).noneMatch(String::isBlank);
        for (int i = 0; i < french.size(); i++) {
            boolean description = french.get(i).endsWith(".");
            assertThat(description && french.get(i).equals(english.get(i)))
                    .as(french.get(i))
                    .isFalse();
        }
    }

    private static void assertRefusal(String name, FileFaultRows.Row row) {
        List<String> refusals = refusals(name, row.file().replace(Documents.MARK, ""));
        if (!row.refusedBySchema()) {
            assertThat(refusals).as("meaning is left to the reader").isEmpty();
            return;
        }
        // A schema reports what is missing, and what should not be there, at the object around it.
        String around = row.pointer().isEmpty()
                ? ""
                : row.pointer().substring(0, row.pointer().lastIndexOf('/'));
        assertThat(refusals).isNotEmpty().allMatch(at -> at.equals(row.pointer()) || at.equals(around));
    }

    private static List<String> refusals(String name, String file) {
        Schema schema = REGISTRY.getSchema(text(name, "fr"), InputFormat.JSON);
        return schema.validate(file, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
    }

    private static void assertDescribes(JsonNode root, JsonNode node, Shape<?> shape, boolean whole) {
        List<String> names = new ArrayList<>(whole ? List.of("format") : List.of());
        List<String> required = new ArrayList<>(names);
        for (Member<?> member : shape.members()) {
            names.add(member.name());
            if (member.presence() == Presence.REQUIRED) {
                required.add(member.name());
            }
            JsonNode described = node.path("properties").path(member.name());
            assertThat(described.path("title").asString())
                    .as("title of %s", member)
                    .isEqualToIgnoringCase(member.label(Locale.FRENCH));
            assertThat(described.path("description").asString())
                    .as("%s", member)
                    .isNotBlank();
            JsonNode value = member.presence() == Presence.LIST ? described.path("items") : described;
            assertHolds(root, value, member.kind());
        }
        assertThat(node.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(node.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(required);
        assertThat(node.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(node.path("title").asString()).isEqualToIgnoringCase(shape.label(Locale.FRENCH));
        assertThat(node.path("description").asString()).isNotBlank();
    }

    private static void assertHolds(JsonNode root, JsonNode value, ValueKind<?> kind) {
        if (kind instanceof ValueKind.Nested<?> nested) {
            String target = value.path("$ref").asString().replace("#/$defs/", "");
            assertThat(target).isEqualTo(nested.shape().get().type().getSimpleName());
            assertDescribes(
                    root, root.path("$defs").path(target), nested.shape().get(), false);
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
        }
    }

    /** The schema without its texts, which are put aside. */
    private static String withoutTexts(JsonNode schema, List<String> texts) {
        StringBuilder rest = new StringBuilder();
        collect(schema, rest, texts);
        return rest.toString();
    }

    private static void collect(JsonNode node, StringBuilder rest, List<String> texts) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                boolean text = member.getValue().isString()
                        && List.of("title", "description").contains(member.getKey());
                rest.append(member.getKey()).append('(');
                if (text) {
                    texts.add(member.getValue().asString());
                } else {
                    collect(member.getValue(), rest, texts);
                }
                rest.append(')');
            });
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, rest.append(','), texts));
        } else {
            rest.append(node);
        }
    }

    private static JsonNode schema(String name, String language) {
        return JsonMapper.shared().readTree(text(name, language));
    }

    private static String text(String name, String language) {
        String file = name + "." + language + ".schema.json";
        try (InputStream in = Objects.requireNonNull(ContractReader.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
