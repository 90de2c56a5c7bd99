package fr.santesocial.contract.examples.quickstart;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractEntry;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Every contract below a folder, however many there are: one is in memory at a time. */
final class CheckMany {
    private CheckMany() {}

    static void check(Path folder, PrintStream out) {
        // README: check many
        ContractCheck check = ContractCheck.standard().at(LocalDate.of(2026, 1, 1));
        try (Stream<ContractEntry<ValidationReport>> entries = check.checkAll(folder)) {
            entries.forEach(entry -> {
                entry.path().ifPresent(file -> out.print(file.getFileName() + " "));
                entry.line().ifPresent(line -> out.print("ligne " + line + " "));
                out.println(": " + entry.result().getVerdict().label(Locale.FRENCH));
            });
        }
        // end
    }
}
