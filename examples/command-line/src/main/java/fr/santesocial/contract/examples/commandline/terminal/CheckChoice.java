package fr.santesocial.contract.examples.commandline.terminal;

import fr.santesocial.contract.json.ContractCheck;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options {@code --profile} and {@code --at}, for commands that check on the side: mix it in. */
@SuppressWarnings("NullAway.Init") // picocli sets the field before it calls
public final class CheckChoice {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--profile", descriptionKey = "profile", paramLabel = "NAME|FILE")
    private @Nullable String profile;

    @Option(names = "--at", descriptionKey = "at", paramLabel = "DATE")
    private @Nullable LocalDate day;

    /** The check asked for; empty where the file of a profile is faulty, which has been told of then. */
    public Optional<ContractCheck> check(Texts texts) {
        ContractCheck standard = ContractCheck.standard();
        ContractCheck check = day == null ? standard : standard.at(day);
        return profile == null
                ? Optional.of(check)
                : new ChosenFiles(texts, command.commandLine()).profile(profile).map(check::profile);
    }
}
