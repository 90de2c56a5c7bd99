package fr.santesocial.contract.examples.commandline.schema;

import fr.santesocial.contract.examples.commandline.terminal.ChosenFiles;
import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.terminal.WholeFile;
import fr.santesocial.contract.json.ContractSchema;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of contracts, or writes it to a file. */
@Command(name = "schema", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--profile", descriptionKey = "schema.profile", paramLabel = "NAME|FILE")
    private @Nullable String profile;

    @Option(names = "--output", descriptionKey = "schema.output", paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        Language words = Language.of(texts.locale());
        if (profile == null) {
            return write(ContractSchema.of(words), texts);
        }
        Optional<Profile> chosen = new ChosenFiles(texts, spec.commandLine()).profile(profile);
        return chosen.map(found -> write(ContractSchema.of(words, found), texts))
                .orElse(ExitCode.WRONG_USAGE);
    }

    private int write(String schema, Texts texts) {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(schema);
            return out.checkError() ? failed(texts.text("usage.not-printed")) : ExitCode.CONFORMANT;
        }
        return WholeFile.write(output, schema)
                ? ExitCode.CONFORMANT
                : failed(texts.text("usage.not-saved", Parameters.none().with("file", FileName.of(output))));
    }

    private int failed(String why) {
        spec.commandLine().getErr().println(TerminalText.safe(why));
        return ExitCode.INTERNAL_FAULT;
    }
}
