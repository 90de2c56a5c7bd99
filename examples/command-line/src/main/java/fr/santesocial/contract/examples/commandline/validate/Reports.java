package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.examples.commandline.terminal.TextStream;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.terminal.WholeFile;
import fr.santesocial.contract.json.report.JsonReport;
import fr.santesocial.contract.json.report.JunitReport;
import fr.santesocial.contract.json.report.NamedReport;
import fr.santesocial.contract.json.report.SarifReport;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Writes the reports on documents in the form asked for, each as soon as its document was checked. */
final class Reports {
    private final ReportFormat format;
    private final Severity failOn;
    private final Texts texts;

    Reports(ReportFormat format, Severity failOn, Texts texts) {
        this.format = format;
        this.failOn = failOn;
        this.texts = texts;
    }

    /** Prints the reports; false where something could not be printed. */
    boolean print(Stream<CheckedDocument> documents, Summary summary, Paint paint, PrintWriter out) {
        try {
            switch (format) {
                case TEXT -> {
                    TextReport report = new TextReport(texts, paint, out);
                    documents.forEach(report::print);
                    summary.print(texts, paint, out);
                }
                case GITHUB -> {
                    GithubReport report = new GithubReport(texts.locale(), out);
                    documents.forEach(report::print);
                }
                case HTML -> HtmlReport.print(documents, Language.of(texts.locale()), out);
                default -> write(documents, new TextStream(out));
            }
        } catch (IOException notPrinted) {
            return false;
        }
        return !out.checkError();
    }

    /** Writes a file whole or not at all. False where it could not be written. */
    boolean save(Stream<CheckedDocument> documents, Summary summary, Path target) {
        return WholeFile.write(target, aside -> saveAside(documents, summary, aside));
    }

    private boolean saveAside(Stream<CheckedDocument> documents, Summary summary, Path aside) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(aside))) {
            return print(documents, summary, new Paint(Ansi.OFF), out);
        }
    }

    private void write(Stream<CheckedDocument> documents, OutputStream out) throws IOException {
        Language language = Language.of(texts.locale());
        switch (format) {
            case JSON -> JsonReport.in(language).write(all(documents, CheckedDocument::namedByLine), out);
            case SARIF -> SarifReport.in(language).write(all(documents, CheckedDocument::namedByFile), out);
            case JUNIT ->
                JunitReport.in(language).failingFrom(failOn).write(all(documents, CheckedDocument::namedByLine), out);
            default -> throw new IllegalStateException("not a form of the library: " + format);
        }
    }

    private static Iterable<NamedReport> all(
            Stream<CheckedDocument> documents, Function<CheckedDocument, NamedReport> naming) {
        return () -> documents.map(naming).iterator();
    }
}
