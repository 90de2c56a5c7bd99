package fr.santesocial.contract.examples.commandline.terminal;

import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.json.FileResult;
import fr.santesocial.contract.json.ProfileReader;
import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The profile and the derogations that were asked for; what is wrong with their files is told of at once. */
public final class ChosenFiles {
    private final Texts texts;
    private final CommandLine command;
    private boolean faulty;

    /** For a command, whose faults are told of in the words given. */
    public ChosenFiles(Texts texts, CommandLine command) {
        this.texts = texts;
        this.command = command;
    }

    /** A profile of the library by its name, or one of a file; a wrong name is wrong usage. */
    public Optional<Profile> profile(String nameOrFile) {
        Optional<Profile> named = Profiles.named(nameOrFile);
        if (named.isPresent()) {
            return named;
        }
        if (!nameOrFile.endsWith(".json")) {
            Parameters parameters = Parameters.none()
                    .with("profile", nameOrFile)
                    .with("known", Profiles.all().stream().map(Profile::name).toList());
            throw new ParameterException(command, texts.text("usage.profile", parameters));
        }
        Path file = path(nameOrFile);
        return loaded(file, ProfileReader.standard().read(file));
    }

    /** The derogations of a file. */
    public Optional<Derogations> derogations(Path file) {
        return loaded(file, DerogationReader.standard().read(file));
    }

    /** Whether one of the files loads nothing. */
    public boolean areFaulty() {
        return faulty;
    }

    private <T> Optional<T> loaded(Path file, FileResult<T> result) {
        faulty |= !result.isSound();
        if (!result.findings().isEmpty()) {
            PrintWriter err = command.getErr();
            String name = TerminalText.safe(FileName.of(file));
            err.println(texts.text(
                    result.isSound() ? "file.read" : "file.faulty",
                    Parameters.none().with("file", name)));
            result.findings().forEach(finding -> print(finding, err));
        }
        return result.value();
    }

    private void print(Finding finding, PrintWriter err) {
        String place = finding.getRange()
                .map(range -> range.startLine() + ":" + range.startColumn())
                .orElse("-");
        err.println("  " + place + "  " + finding.getSeverity().label(texts.locale()) + "  "
                + TerminalText.safe(finding.getSpot().words(texts.locale())) + "  [" + finding.getRuleId() + "]");
        err.println("      " + TerminalText.safe(finding.message(texts.locale())));
        err.println("      → " + TerminalText.safe(finding.fix(texts.locale())));
    }

    private Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException impossible) {
            Parameters parameters =
                    Parameters.none().with("argument", "--profile").with("value", file);
            throw new ParameterException(command, texts.text("usage.value", parameters), impossible);
        }
    }
}
