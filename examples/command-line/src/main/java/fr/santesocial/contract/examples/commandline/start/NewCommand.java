package fr.santesocial.contract.examples.commandline.start;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.terminal.WholeFile;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Limits;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a contract to begin with, and a text that explains its members. */
@Command(name = "new", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class NewCommand implements Callable<Integer> {
    private static final int LONGEST = 10;

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(arity = "1", descriptionKey = "new.kind", paramLabel = "KIND")
    private ContractKind kind;

    @Option(
            names = {"-o", "--output"},
            descriptionKey = "new.output",
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--guide", descriptionKey = "new.guide")
    private boolean guide;

    @Option(names = "--at", descriptionKey = "new.at", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        LocalDate today = day == null ? LocalDate.now(ZoneId.of("Europe/Paris")) : day;
        if (today.getYear() < Limits.FIRST_YEAR || today.getYear() + LONGEST > Limits.LAST_YEAR) {
            throw new ParameterException(spec.commandLine(), texts.text("usage.day"));
        }
        StartingWords words = new StartingWords(texts.locale());
        Contract contract = StartingContract.of(kind, words, today.getYear());
        String document = ContractWriter.indented().write(contract);
        if (output == null) {
            return print(guide ? Guide.of(contract, words, words.of("guide.file")) : document, texts);
        }
        Path beside = output.resolveSibling(stem(output) + ".md");
        String name = FileName.of(output);
        return save(Map.of(output, document, beside, Guide.of(contract, words, name)), texts);
    }

    private int print(String text, Texts texts) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        return out.checkError() ? failed(texts.text("usage.not-printed")) : ExitCode.CONFORMANT;
    }

    /** Somebody's work is never replaced by an example. */
    private int save(Map<Path, String> files, Texts texts) {
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new ParameterException(spec.commandLine(), texts.text("new.exists", named(file)));
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!WholeFile.write(file.getKey(), file.getValue())) {
                return failed(texts.text("usage.not-saved", named(file.getKey())));
            }
        }
        Sheet sheet = new Sheet(spec.commandLine());
        files.keySet().stream().sorted().forEach(file -> sheet.line(texts.text("new.written", named(file))));
        return ExitCode.CONFORMANT;
    }

    private static Parameters named(Path file) {
        return Parameters.none().with("file", FileName.of(file));
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    private int failed(String why) {
        Sheet.aside(spec.commandLine()).text(0, why);
        return ExitCode.INTERNAL_FAULT;
    }
}
