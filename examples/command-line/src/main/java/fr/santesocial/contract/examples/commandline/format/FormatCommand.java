package fr.santesocial.contract.examples.commandline.format;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.FindingLines;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.terminal.WholeFile;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings files into canonical form, or only says which are not. */
@Command(name = "format", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class FormatCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(arity = "1..*", descriptionKey = "format.files", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--check", descriptionKey = "format.check")
    private boolean check;

    @Option(names = "--compact", descriptionKey = "format.compact")
    private boolean compact;

    @Option(
            names = {"-o", "--output"},
            descriptionKey = "format.output",
            paramLabel = "FILE|-")
    private @Nullable Path output;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        if (output != null && (check || files.size() > 1)) {
            throw new ParameterException(spec.commandLine(), texts.text("format.one-output"));
        }
        ContractWriter writer = compact ? ContractWriter.compact() : ContractWriter.indented();
        int worst = ExitCode.CONFORMANT;
        for (Path file : files) {
            worst = Math.max(worst, format(DocumentFile.read(file, writer), texts));
        }
        return worst;
    }

    private int format(DocumentFile document, Texts texts) {
        if (document.canonical().isEmpty()) {
            return refuse(document, texts);
        }
        String canonical = document.canonical().get();
        if (output != null) {
            return writeTo(output, canonical, texts);
        }
        if (document.isCanonical()) {
            return ExitCode.CONFORMANT;
        }
        if (check) {
            say("format.not-canonical", document.file(), texts);
            return ExitCode.NOT_CONFORMANT;
        }
        int code = save(document.file(), canonical, texts);
        if (code == ExitCode.CONFORMANT) {
            say("format.written", document.file(), texts);
        }
        return code;
    }

    private int refuse(DocumentFile document, Texts texts) {
        Sheet aside = Sheet.aside(spec.commandLine());
        aside.text(
                0,
                texts.text(document.isJsonObject() ? "format.refused" : "report.unreadable", named(document.file())));
        FindingLines.write(document.faults(), aside, texts);
        return document.isJsonObject() ? ExitCode.NOT_CONFORMANT : ExitCode.UNREADABLE;
    }

    private int writeTo(Path target, String canonical, Texts texts) {
        if (!target.toString().equals("-")) {
            return save(target, canonical, texts);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(canonical);
        return out.checkError() ? failed(texts.text("usage.not-printed")) : ExitCode.CONFORMANT;
    }

    private int save(Path target, String canonical, Texts texts) {
        return WholeFile.write(target, canonical)
                ? ExitCode.CONFORMANT
                : failed(texts.text("usage.not-saved", named(target)));
    }

    private void say(String key, Path file, Texts texts) {
        new Sheet(spec.commandLine()).line(texts.text(key, named(file)));
    }

    private int failed(String why) {
        Sheet.aside(spec.commandLine()).text(0, why);
        return ExitCode.INTERNAL_FAULT;
    }

    private static Parameters named(Path file) {
        return Parameters.none().with("file", FileName.of(file));
    }
}
