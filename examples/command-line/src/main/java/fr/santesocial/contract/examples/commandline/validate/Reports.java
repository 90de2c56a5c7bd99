package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.TextStream;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.json.report.JsonReport;
import fr.santesocial.contract.json.report.JunitReport;
import fr.santesocial.contract.json.report.NamedReport;
import fr.santesocial.contract.json.report.SarifReport;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the reports on files in the form asked for, each as soon as its file was checked. */
final class Reports {
    private final ReportFormat format;
    private final Texts texts;

    Reports(ReportFormat format, Texts texts) {
        this.format = format;
        this.texts = texts;
    }

    /** Prints the reports; false where something could not be printed. */
    boolean print(Stream<CheckedFile> files, Summary summary, PrintWriter out) {
        if (format == ReportFormat.TEXT) {
            files.forEach(file -> new TextReport(texts, out).print(file.name(), file.report(), file.readable()));
            summary.print(texts, out);
            return !out.checkError();
        }
        try {
            write(files, new TextStream(out));
            return !out.checkError();
        } catch (IOException notPrinted) {
            return false;
        }
    }

    /** Writes a file whole or not at all: aside first, then moved into place. False where it could not be written. */
    boolean save(Stream<CheckedFile> files, Summary summary, Path target) {
        Path aside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                boolean whole = saveAside(files, summary, aside);
                if (whole) {
                    Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
                }
                return whole;
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException notWritten) {
            return false;
        }
    }

    private boolean saveAside(Stream<CheckedFile> files, Summary summary, Path aside) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(aside))) {
            return print(files, summary, out);
        }
    }

    private void write(Stream<CheckedFile> files, OutputStream out) throws IOException {
        Language language = Language.of(texts.locale());
        Iterable<NamedReport> reports = () -> files.map(CheckedFile::named).iterator();
        switch (format) {
            case JSON -> JsonReport.in(language).write(reports, out);
            case SARIF -> SarifReport.in(language).write(reports, out);
            case JUNIT -> JunitReport.in(language).write(reports, out);
            case TEXT -> throw new IllegalStateException("text is for people");
        }
    }
}
