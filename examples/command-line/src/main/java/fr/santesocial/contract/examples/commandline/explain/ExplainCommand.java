package fr.santesocial.contract.examples.commandline.explain;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.text.Parameters;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Explains one rule. */
@Command(name = "explain", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(arity = "1", descriptionKey = "explain.rule", paramLabel = "RULE")
    private String rule;

    @Option(names = "--all", descriptionKey = "explain.all")
    private boolean all;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        RulesFile file = RulesFile.ofTheLibrary();
        Optional<JsonObject> found = file.rule(rule.strip());
        if (found.isEmpty()) {
            throw new ParameterException(spec.commandLine(), unknown(file.ids(), texts));
        }
        new Explanation(new Sheet(spec.commandLine()), texts).write(found.get(), all ? Integer.MAX_VALUE : 1);
        return ExitCode.CONFORMANT;
    }

    private String unknown(List<String> known, Texts texts) {
        List<String> nearest = NearestIds.of(rule, known);
        Parameters parameters = Parameters.none().with("rule", rule).with("nearest", nearest);
        return texts.text(nearest.isEmpty() ? "explain.unknown" : "explain.unknown-near", parameters);
    }
}
