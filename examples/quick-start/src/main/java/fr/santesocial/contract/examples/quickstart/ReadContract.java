package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** From a file to a contract, and from the contract to a verdict. */
final class ReadContract {
    private ReadContract() {}

    static void read(Path path, PrintStream out) {
        // README: read
        // A document with faults is refused, by one exception that lists them all.
        Contract contract = ContractReader.standard().read(path).orElseThrow();
        ValidationReport report = ContractValidator.standard().validate(contract);

        out.println(contract.getTitle() + " : " + report.getVerdict().label(Locale.FRENCH));
        for (Finding finding : report.getFindings()) {
            out.println(finding.getPointer() + " " + finding.message(Locale.FRENCH));
        }
        // end
    }
}
