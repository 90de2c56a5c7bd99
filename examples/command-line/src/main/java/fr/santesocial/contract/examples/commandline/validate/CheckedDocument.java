package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.json.report.NamedReport;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.OptionalInt;

/**
 * A document that was checked: a file, or a line of one.
 *
 * @param file the path of the file with the same separators on every system
 * @param line its line, where each line of the file is a document
 * @param read what the reader made of it
 * @param report what the check says
 */
record CheckedDocument(String file, OptionalInt line, ReadResult read, ValidationReport report) {

    /** Whether it is at least a JSON object. */
    boolean isReadable() {
        return read.isJsonObject();
    }

    /** The file, with the line as compilers write it. */
    String name() {
        return line.isPresent() ? file + ":" + line.getAsInt() : file;
    }

    /** For forms that have no other way to tell the lines of a file apart. */
    NamedReport namedByLine() {
        return NamedReport.of(name(), report);
    }

    /** For forms in which each place has its line and the name must be that of a file. */
    NamedReport namedByFile() {
        return NamedReport.of(file, report);
    }
}
