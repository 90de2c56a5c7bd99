package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.examples.commandline.terminal.CheckChoice;
import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.FindingLines;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.text.Parameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what changed from one file to another. */
@Command(name = "compare", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(index = "0", descriptionKey = "compare.old", paramLabel = "OLD")
    private Path old;

    @picocli.CommandLine.Parameters(index = "1", descriptionKey = "compare.new", paramLabel = "NEW")
    private Path now;

    @Mixin
    private CheckChoice checking;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        Optional<ContractCheck> check = checking.check(texts);
        if (check.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        ReadResult before = ContractReader.standard().read(old);
        ReadResult after = ContractReader.standard().read(now);
        boolean oldIsSound = isSound(old, before, texts);
        boolean newIsSound = isSound(now, after, texts);
        if (!oldIsSound || !newIsSound) {
            return ExitCode.UNREADABLE;
        }
        Sheet sheet = new Sheet(spec.commandLine());
        Parameters files = Parameters.none().with("old", FileName.of(old)).with("new", FileName.of(now));
        sheet.heading(texts.text("compare.head", files));
        new Comparison(sheet, texts)
                .write(
                        new Comparison.State(before.orElseThrow(), check.get().check(before)),
                        new Comparison.State(after.orElseThrow(), check.get().check(after)));
        return ExitCode.CONFORMANT;
    }

    /** What is missing in a faulty file would look as if it had been taken out: the faults come first. */
    private boolean isSound(Path file, ReadResult read, Texts texts) {
        if (read.isSound()) {
            return true;
        }
        Sheet aside = Sheet.aside(spec.commandLine());
        aside.text(0, texts.text("compare.faulty", Parameters.none().with("file", FileName.of(file))));
        List<Finding> faults = read.findings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(finding -> placed(finding, read))
                .toList();
        FindingLines.write(faults, aside, texts);
        return false;
    }

    private static Finding placed(Finding finding, ReadResult read) {
        Optional<TextRange> place = finding.getRange().or(() -> read.range(finding.getPointer()));
        return place.map(finding::at).orElse(finding);
    }
}
