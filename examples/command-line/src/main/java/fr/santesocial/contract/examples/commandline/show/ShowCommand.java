package fr.santesocial.contract.examples.commandline.show;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.FindingLines;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.overview.Overview;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Parameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a contract on one screen. */
@Command(name = "show", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class ShowCommand implements Callable<Integer> {
    private static final int MOST = 10;

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(arity = "1", descriptionKey = "show.file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--all", descriptionKey = "show.all")
    private boolean all;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        ReadResult read = ContractReader.standard().read(file);
        Optional<Contract> contract = read.partial().contract();
        List<Finding> faults = read.findings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
        Sheet aside = Sheet.aside(spec.commandLine());
        Parameters named = Parameters.none().with("file", FileName.of(file)).with("faults", faults.size());
        if (contract.isEmpty()) {
            aside.text(0, texts.text("report.unreadable", named));
            FindingLines.write(faults, aside, texts);
            return ExitCode.UNREADABLE;
        }
        Overview overview = Overview.of(contract.get(), read.partial().damage());
        new ContractScreen(new Sheet(spec.commandLine()), texts, overview, all ? Integer.MAX_VALUE : MOST).write();
        if (!faults.isEmpty()) {
            aside.text(0, texts.text("show.faulty", named));
        }
        return ExitCode.CONFORMANT;
    }
}
