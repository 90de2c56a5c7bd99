package fr.santesocial.contract.examples.commandline.terminal;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --lang}, which every command has: mix it in. */
public final class LanguageChoice {
    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "fr|en")
    private @Nullable ReportLanguage language;

    /** The texts in the language chosen, or else in that of the system. */
    public Texts texts() {
        return Texts.of(language == null ? "" : language.name());
    }
}
