package fr.santesocial.contract.examples.commandline.rules;

import fr.santesocial.contract.examples.commandline.terminal.ChosenFiles;
import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.profile.Profile;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules: all of the library, or those of a profile as it uses them. */
@Command(name = "rules", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--profile", descriptionKey = "rules.profile", paramLabel = "NAME|FILE")
    private @Nullable String profile;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        RuleList list = new RuleList(new Sheet(spec.commandLine()), texts);
        if (profile == null) {
            list.writeAll();
            return ExitCode.CONFORMANT;
        }
        Optional<Profile> chosen = new ChosenFiles(texts, spec.commandLine()).profile(profile);
        chosen.ifPresent(list::write);
        return chosen.isPresent() ? ExitCode.CONFORMANT : ExitCode.WRONG_USAGE;
    }
}
