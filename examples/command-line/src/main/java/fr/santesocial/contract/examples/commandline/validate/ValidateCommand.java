package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.ChosenFiles;
import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.rules.ContractValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files, one after the other, and says how they stand. */
@Command(name = "validate", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", descriptionKey = "paths", paramLabel = "FILE|FOLDER")
    private List<Path> paths;

    @Mixin
    private LanguageChoice language;

    @Option(names = "--at", descriptionKey = "at", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--profile", descriptionKey = "profile", paramLabel = "NAME|FILE")
    private @Nullable String profile;

    @Option(names = "--derogations", descriptionKey = "derogations", paramLabel = "FILE")
    private @Nullable Path derogations;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json|sarif|junit")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--output", descriptionKey = "output", paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--allow-undetermined", descriptionKey = "allow-undetermined")
    private boolean allowUndetermined;

    @Override
    public Integer call() throws IOException {
        Texts texts = language.texts();
        ContractFiles files = filesToCheck(texts);
        ChosenFiles chosen = new ChosenFiles(texts, spec.commandLine());
        ContractValidator validator = day == null
                ? ContractValidator.standard()
                : ContractValidator.standard().at(day);
        if (profile != null) {
            validator = chosen.profile(profile).map(validator::profile).orElse(validator);
        }
        if (derogations != null) {
            validator =
                    chosen.derogations(derogations).map(validator::derogations).orElse(validator);
        }
        if (chosen.areFaulty()) {
            return ExitCode.WRONG_USAGE;
        }
        return report(files, ContractCheck.of(ContractReader.standard(), validator), texts);
    }

    private int report(ContractFiles files, ContractCheck check, Texts texts) {
        Summary summary = new Summary();
        Stream<CheckedFile> checked =
                files.files().stream().map(file -> check(file, check)).peek(file -> summary.add(file, texts));
        Reports reports = new Reports(format, texts);
        PrintWriter out = spec.commandLine().getOut();
        if (output == null) {
            if (!reports.print(checked, summary, out)) {
                return notWritten(texts.text("usage.not-printed"));
            }
        } else {
            if (!reports.save(checked, summary, output)) {
                return notWritten(texts.text(
                        "usage.not-saved",
                        fr.santesocial.contract.rules.text.Parameters.none().with("file", FileName.of(output))));
            }
            summary.print(texts, out);
        }
        return summary.exitCode(allowUndetermined);
    }

    private int notWritten(String why) {
        spec.commandLine().getErr().println(TerminalText.safe(why));
        return ExitCode.INTERNAL_FAULT;
    }

    private static CheckedFile check(Path file, ContractCheck check) {
        ReadResult read = ContractReader.standard().read(file);
        return new CheckedFile(FileName.of(file), check.check(read), read.isJsonObject());
    }

    private ContractFiles filesToCheck(Texts texts) throws IOException {
        if (paths.stream().anyMatch(path -> path.toString().isBlank())) {
            throw new ParameterException(spec.commandLine(), texts.text("usage.empty-path"));
        }
        if (day != null && (day.getYear() < Limits.FIRST_YEAR || day.getYear() > Limits.LAST_YEAR)) {
            throw new ParameterException(spec.commandLine(), texts.text("usage.day"));
        }
        ContractFiles files = ContractFiles.below(paths);
        if (!files.emptyFolders().isEmpty()) {
            Set<String> folders = files.emptyFolders().stream()
                    .map(FileName::of)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            throw new ParameterException(
                    spec.commandLine(),
                    texts.text(
                            "usage.no-files",
                            fr.santesocial.contract.rules.text.Parameters.none().with("folders", folders)));
        }
        return files;
    }
}
