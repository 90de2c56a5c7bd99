package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.output.JsonOutput;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes reports as JSON, one file for one report or for many: the same reports give the same bytes, and the schema of
 * {@link #schema} holds for all of them. Lists without elements are left out. Of characters that UTF-8 cannot hold, halves
 * of surrogate pairs, U+FFFD stands in their place. Immutable and safe to share between threads.
 */
public final class JsonReport {
    /** Version of the form that reports are written in. */
    public static final String FORMAT = "1.0";

    private final Storing storing;

    private JsonReport(Set<Language> languages) {
        this.storing = new Storing(languages);
    }

    /** Writes texts in one language. */
    public static JsonReport in(Language language) {
        return new JsonReport(EnumSet.of(language));
    }

    /** Writes every text in French and in English. */
    public static JsonReport inBothLanguages() {
        return new JsonReport(EnumSet.allOf(Language.class));
    }

    /** The schema of the file (JSON Schema 2020-12) with its descriptions in the language. */
    public static String schema(Language language) {
        String name = "report." + language.locale().getLanguage() + ".schema.json";
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the report on a document without a name. The stream stays open. */
    public void write(ValidationReport report, OutputStream target) throws IOException {
        write(NamedReport.of(report), target);
    }

    /** Writes one report. The stream stays open. */
    public void write(NamedReport report, OutputStream target) throws IOException {
        write(List.of(report), target);
    }

    /** Writes many reports, each as soon as it is there; none is kept. The stream stays open. */
    public void write(Iterable<NamedReport> reports, OutputStream target) throws IOException {
        JsonOutput.writeSafe(target, output -> {
            output.startObject();
            output.text("format", FORMAT);
            output.startArray("reports");
            for (NamedReport report : reports) {
                output.element(StoredReport.SHAPE, storing.report(report));
            }
            output.endArray();
            output.endObject();
        });
    }
}
