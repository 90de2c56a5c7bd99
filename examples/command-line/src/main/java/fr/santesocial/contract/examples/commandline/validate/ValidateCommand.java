package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.ChosenFiles;
import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.report.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", descriptionKey = "paths", paramLabel = "${bundle:label.paths}")
    private List<Path> paths;

    @Mixin
    private LanguageChoice language;

    @Option(names = "--at", descriptionKey = "at", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--profile", descriptionKey = "profile", paramLabel = "${bundle:label.profile}")
    private @Nullable String profile;

    @Option(names = "--derogations", descriptionKey = "derogations", paramLabel = "${bundle:label.file}")
    private @Nullable Path derogations;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json|sarif|junit|github|html")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--output", descriptionKey = "output", paramLabel = "${bundle:label.file}")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            descriptionKey = "fail-on",
            paramLabel = "error|warning|info",
            completionCandidates = SeverityNames.class)
    private Severity failOn = Severity.ERROR;

    @Option(names = "--allow-undetermined", descriptionKey = "allow-undetermined")
    private boolean allowUndetermined;

    @Option(names = "--ndjson", descriptionKey = "ndjson")
    private boolean ndjson;

    @Option(names = "--watch", descriptionKey = "watch")
    private boolean watch;

    /** The command in a terminal. */
    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Texts texts = language.texts();
        refuseWrongUsage(texts);
        if (!watch) {
            return checkOnce(texts);
        }
        int code;
        try (Watch changes = new Watch(watched(), output)) {
            do {
                code = checkOnce(texts);
                spec.commandLine().getErr().println(texts.text("watch.waiting"));
            } while (changes.awaitChange());
        }
        return code;
    }

    private int checkOnce(Texts texts) {
        Optional<ContractCheck> check = check(texts);
        if (check.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        ContractReader reader = ContractReader.standard();
        try (Inputs inputs = Inputs.open(paths, ndjson, terminal.in(), reader)) {
            if (!inputs.emptyFolders().isEmpty()) {
                throw wrong(texts, "usage.no-files", words().with("folders", inputs.emptyFolders()));
            }
            return report(new Checking(inputs, check.get()), texts);
        }
    }

    private int report(Checking checking, Texts texts) {
        Summary summary = new Summary();
        Reports reports = new Reports(format, failOn, texts);
        Screen screen = new Screen(terminal, spec.commandLine());
        try (Progress progress = screen.progress(texts, () -> WorkSize.of(paths, ndjson), output != null)) {
            var documents = checking.documents().peek(summary::add).peek(done -> progress.step());
            boolean whole = output == null
                    ? reports.print(documents, summary, screen.paint(), screen.out())
                    : reports.save(documents, summary, output);
            if (!whole) {
                return notWritten(texts);
            }
        }
        if (output != null) {
            summary.print(texts, screen.paint(), screen.out());
        }
        return summary.exitCode(allowUndetermined, failOn);
    }

    private int notWritten(Texts texts) {
        String why = output == null
                ? texts.text("usage.not-printed")
                : texts.text("usage.not-saved", words().with("file", FileName.of(output)));
        spec.commandLine().getErr().println(TerminalText.safe(why));
        return ExitCode.INTERNAL_FAULT;
    }

    /** The check asked for; empty where a file named for it is faulty, which has been told of then. */
    private Optional<ContractCheck> check(Texts texts) {
        ChosenFiles chosen = new ChosenFiles(texts, spec.commandLine());
        ContractValidator validator = ContractValidator.standard();
        if (day != null) {
            validator = validator.at(day);
        }
        if (profile != null) {
            validator = chosen.profile(profile).map(validator::profile).orElse(validator);
        }
        if (derogations != null) {
            validator =
                    chosen.derogations(derogations).map(validator::derogations).orElse(validator);
        }
        return chosen.areFaulty()
                ? Optional.empty()
                : Optional.of(ContractCheck.of(ContractReader.standard(), validator));
    }

    private void refuseWrongUsage(Texts texts) {
        long inputs = paths.stream().filter(Inputs::isStandardInput).count();
        if (paths.stream().anyMatch(path -> path.toString().isBlank())) {
            throw wrong(texts, "usage.empty-path", words());
        }
        if (inputs > 1) {
            throw wrong(texts, "usage.input-twice", words());
        }
        if (watch && inputs > 0) {
            throw wrong(texts, "usage.watch-input", words());
        }
        if (day != null && (day.getYear() < Limits.FIRST_YEAR || day.getYear() > Limits.LAST_YEAR)) {
            throw wrong(texts, "usage.day", words());
        }
    }

    private List<Path> watched() {
        List<Path> all = new ArrayList<>(paths);
        Optional.ofNullable(derogations).ifPresent(all::add);
        Optional.ofNullable(profile)
                .filter(named -> named.endsWith(".json"))
                .map(Path::of)
                .ifPresent(all::add);
        return all;
    }

    private ParameterException wrong(
            Texts texts, String key, fr.santesocial.contract.rules.text.Parameters parameters) {
        return new ParameterException(spec.commandLine(), texts.text(key, parameters));
    }

    private static fr.santesocial.contract.rules.text.Parameters words() {
        return fr.santesocial.contract.rules.text.Parameters.none();
    }
}
