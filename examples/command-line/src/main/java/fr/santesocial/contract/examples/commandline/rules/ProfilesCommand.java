package fr.santesocial.contract.examples.commandline.rules;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the profiles of the library. */
@Command(name = "profiles", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class ProfilesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        Sheet sheet = new Sheet(spec.commandLine());
        for (Profile profile : Profiles.all()) {
            sheet.heading(profile.name());
            sheet.text(
                    2,
                    texts.text(
                            "profiles.rules",
                            Parameters.none().with("rules", profile.ruleIds().size())));
            sheet.text(2, use(profile, texts));
            List<String> within = within(profile);
            if (!within.isEmpty()) {
                sheet.text(2, texts.text("profiles.within", Parameters.none().with("profiles", within)));
            }
        }
        return ExitCode.CONFORMANT;
    }

    private static String use(Profile profile, Texts texts) {
        List<String> kinds = Arrays.stream(ContractKind.values())
                .filter(kind -> Profiles.forKind(kind) == profile)
                .map(kind -> kind.label(texts.locale()))
                .toList();
        return kinds.isEmpty()
                ? texts.text("profiles.chosen", Parameters.none().with("profile", profile.name()))
                : texts.text("profiles.kinds", Parameters.none().with("kinds", kinds));
    }

    /** The profiles all of whose rules it has, without those that another of them has within. */
    private static List<String> within(Profile profile) {
        List<Profile> smaller = Profiles.all().stream()
                .filter(other -> isWithin(other, profile))
                .toList();
        return smaller.stream()
                .filter(one -> smaller.stream().noneMatch(other -> isWithin(one, other)))
                .map(Profile::name)
                .toList();
    }

    private static boolean isWithin(Profile one, Profile other) {
        return one != other && other.ruleIds().containsAll(one.ruleIds());
    }
}
