package fr.santesocial.contract.examples.commandline.terminal;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --lang}, which every command has: mix it in. */
@SuppressWarnings("NullAway.Init") // picocli sets the field before it calls
public final class LanguageChoice {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "fr|en")
    private @Nullable ReportLanguage language;

    /** The texts in the language chosen, here or before the command, or else in that of the system. */
    public Texts texts() {
        ResourceBundle chosen = command.resourceBundle();
        return language != null || chosen == null
                ? Texts.of(language == null ? "" : language.name())
                : Texts.of(chosen.getLocale().getLanguage());
    }
}
