package fr.santesocial.contract.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published schema of reports, asked by a validator that is not ours. */
final class ReportSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(JsonReport.schema(Language.FRENCH), InputFormat.JSON);

    private ReportSchema() {}

    /** Writes reports, and holds them against the schema. */
    static String written(JsonReport form, NamedReport... reports) {
        String text = text(form, reports);
        assertThat(refusals(text)).isEmpty();
        return text;
    }

    static String written(JsonReport form, ValidationReport report) {
        return written(form, NamedReport.of(report));
    }

    /** Writes reports. */
    static String text(JsonReport form, NamedReport... reports) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            form.write(List.of(reports), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static List<String> refusals(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
