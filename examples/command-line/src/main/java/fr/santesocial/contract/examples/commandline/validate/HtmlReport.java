package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.page.ReportEntry;
import fr.santesocial.contract.examples.page.ReportPage;
import fr.santesocial.contract.model.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Stream;

/** Writes all reports as one page. Of each document only what the page shows is kept until the last was checked. */
final class HtmlReport {
    private HtmlReport() {}

    static void print(Stream<CheckedDocument> documents, Language language, PrintWriter out) throws IOException {
        ReportPage.in(language).write(documents.map(HtmlReport::entry).iterator(), out);
    }

    private static ReportEntry entry(CheckedDocument document) {
        return new ReportEntry(
                document.name(),
                document.isReadable(),
                document.read().partial(),
                document.report(),
                new PageQuotes(document.read())::of);
    }
}
