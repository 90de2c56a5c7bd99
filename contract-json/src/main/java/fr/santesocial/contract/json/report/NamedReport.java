package fr.santesocial.contract.json.report;

import fr.santesocial.contract.rules.report.ValidationReport;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report and the document it is about.
 *
 * @param document what the caller calls the document, such as its path with slashes; absent where it has no name
 * @param report the report
 */
public record NamedReport(Optional<String> document, ValidationReport report) {

    /** The report on a document without a name. */
    public static NamedReport of(ValidationReport report) {
        return new NamedReport(Optional.empty(), report);
    }

    /** The report on the document of that name. */
    public static NamedReport of(String document, ValidationReport report) {
        return new NamedReport(Optional.of(document), report);
    }

    /** The report on a file, called by its path with slashes on every system; a path from the root begins with one. */
    public static NamedReport of(Path file, ValidationReport report) {
        String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        // On some systems a root has a letter of its own.
        return of(file.isAbsolute() && !path.startsWith("/") ? "/" + path : path, report);
    }
}
