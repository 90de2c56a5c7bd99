package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files, one after the other, and says how they stand. */
@Command(name = "validate", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", descriptionKey = "paths", paramLabel = "FILE|FOLDER")
    private List<Path> paths;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "fr|en")
    private @Nullable ReportLanguage language;

    @Option(names = "--at", descriptionKey = "at", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--allow-undetermined", descriptionKey = "allow-undetermined")
    private boolean allowUndetermined;

    @Override
    public Integer call() throws IOException {
        Texts texts = Texts.of(language == null ? "" : language.name());
        List<Path> files = ContractFiles.below(paths);
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), texts.text("usage.no-files"));
        }
        ContractCheck check = day == null
                ? ContractCheck.standard()
                : ContractCheck.standard().at(day);
        PrintWriter out = spec.commandLine().getOut();
        Summary summary = new Summary();
        for (Path file : files) {
            ReadResult read = ContractReader.standard().read(file);
            ValidationReport report = check.check(read);
            new TextReport(texts, out).print(name(file), report, read.isJsonObject());
            summary.add(name(file), report, read.isJsonObject(), texts);
        }
        summary.print(texts, out);
        return summary.exitCode(allowUndetermined);
    }

    /** The path with the same separators on every system. */
    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
