package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.json.report.NamedReport;
import fr.santesocial.contract.rules.report.ValidationReport;

/**
 * A file that was checked.
 *
 * @param name its path with the same separators on every system
 * @param report what the check says
 * @param readable whether it is at least a JSON object
 */
record CheckedFile(String name, ValidationReport report, boolean readable) {
    NamedReport named() {
        return NamedReport.of(name, report);
    }
}
