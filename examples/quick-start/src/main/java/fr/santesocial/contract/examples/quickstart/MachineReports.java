package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.report.JsonReport;
import fr.santesocial.contract.json.report.JunitReport;
import fr.santesocial.contract.json.report.NamedReport;
import fr.santesocial.contract.json.report.SarifReport;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** One report in the three forms that programs read. */
final class MachineReports {
    private MachineReports() {}

    static void write(Path path, OutputStream json, OutputStream sarif, OutputStream junit) throws IOException {
        // README: machines
        ValidationReport report = ContractCheck.standard().check(path);
        NamedReport named = NamedReport.of(path, report);

        JsonReport.inBothLanguages().write(named, json);
        SarifReport.in(Language.FRENCH).write(named, sarif);
        JunitReport.in(Language.FRENCH).failingFrom(Severity.ERROR).write(named, junit);
        // end
    }
}
