package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.output.JsonOutput;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Writes reports as SARIF 2.1.0, one run for one report or for many, for editors and for services that show findings beside
 * the lines of a file. Findings are results, derogations their suppressions; where a rule could not decide stands a result
 * of the kind {@code open}. Columns count Unicode code points. The same reports give the same bytes. Immutable and safe to
 * share between threads.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Language language;
    private final Collection<Rule<?>> own;
    private final boolean ledger;

    private SarifReport(Language language, Collection<Rule<?>> own, boolean ledger) {
        this.language = language;
        this.own = own;
        this.ledger = ledger;
    }

    /** Writes texts in the language. */
    public static SarifReport in(Language language) {
        return new SarifReport(language, Set.of(), false);
    }

    /** The same describing rules of the caller beside those of the library. */
    public SarifReport knowing(Collection<? extends Rule<?>> rules) {
        return new SarifReport(language, List.copyOf(rules), ledger);
    }

    /** The same with a result for every rule that passed, and for every rule that was not applicable. */
    public SarifReport withLedger() {
        return new SarifReport(language, own, true);
    }

    /** Writes the report on a document without a name; its findings have no lines then. The stream stays open. */
    public void write(ValidationReport report, OutputStream target) throws IOException {
        write(NamedReport.of(report), target);
    }

    /** Writes one report. The stream stays open. */
    public void write(NamedReport report, OutputStream target) throws IOException {
        write(List.of(report), target);
    }

    /** Writes many reports, each as soon as it is there; only the rules they name are kept. The stream stays open. */
    public void write(Iterable<NamedReport> reports, OutputStream target) throws IOException {
        JsonOutput.writeSafe(target, output -> {
            output.startObject();
            output.text("$schema", SCHEMA);
            output.text("version", "2.1.0");
            output.startArray("runs");
            output.startObject();
            output.text("language", language.locale().getLanguage());
            output.text("columnKind", "unicodeCodePoints");
            output.text("defaultEncoding", "UTF-8");
            output.startArray("results");
            SarifRun run = new SarifRun(output, language, new RuleTexts(own), ledger);
            reports.forEach(run::add);
            output.endArray();
            tool(output, run);
            output.endObject();
            output.endArray();
            output.endObject();
        });
    }

    /** After the results, since only they tell which rules are to be described. */
    private void tool(JsonOutput output, SarifRun run) {
        output.startArray("invocations");
        output.startObject();
        output.flag("executionSuccessful", true);
        output.endObject();
        output.endArray();
        output.startObject("tool");
        output.startObject("driver");
        output.text("name", ReportNames.bundle(language.locale()).getString("sarif.tool"));
        output.text("version", Rulebook.VERSION);
        run.rules().write(output, language);
        output.endObject();
        output.endObject();
    }
}
