package fr.santesocial.contract.examples.commandline.page;

import fr.santesocial.contract.examples.commandline.terminal.CheckChoice;
import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.FileName;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.examples.commandline.terminal.WholeFile;
import fr.santesocial.contract.examples.page.ContractPage;
import fr.santesocial.contract.examples.page.IndexEntry;
import fr.santesocial.contract.examples.page.IndexPage;
import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractEntry;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes one page for each contract in files and folders, and an index of them. */
@Command(name = "page", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class PageCommand implements Callable<Integer> {
    private static final String INDEX = "index.html";

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(arity = "1..*", descriptionKey = "page.files", paramLabel = "FILE|FOLDER")
    private List<Path> paths;

    @Option(
            names = {"-o", "--output"},
            descriptionKey = "page.output",
            paramLabel = "FOLDER",
            required = true)
    private Path folder;

    @Mixin
    private CheckChoice checking;

    @Mixin
    private LanguageChoice language;

    @Override
    public Integer call() {
        Texts texts = language.texts();
        Optional<ContractCheck> check = checking.check(texts);
        if (check.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        try {
            Files.createDirectories(folder);
            return write(check.get(), texts);
        } catch (IOException notWritten) {
            Sheet.aside(spec.commandLine())
                    .text(0, texts.text("usage.not-saved", Parameters.none().with("file", FileName.of(folder))));
            return ExitCode.INTERNAL_FAULT;
        }
    }

    private int write(ContractCheck check, Texts texts) throws IOException {
        Language words = Language.of(texts.locale());
        Sheet sheet = new Sheet(spec.commandLine());
        PageNames names = new PageNames(INDEX);
        List<IndexEntry> entries = new ArrayList<>();
        int worst = ExitCode.CONFORMANT;
        for (Path path : paths) {
            try (Stream<ContractEntry<ReadResult>> inside =
                    ContractReader.standard().readAll(path)) {
                for (Iterator<ContractEntry<ReadResult>> all = inside.iterator(); all.hasNext(); ) {
                    ContractEntry<ReadResult> entry = all.next();
                    Path file = entry.path().orElse(path);
                    ReadResult read = entry.result();
                    ValidationReport report = check.check(read);
                    Path page = folder.resolve(names.of(file));
                    save(page, ContractPage.in(words).html(read.partial(), report));
                    entries.add(
                            IndexEntry.of(FileName.of(page.getFileName()), FileName.of(file), read.partial(), report));
                    sheet.line(texts.text("page.written", Parameters.none().with("file", FileName.of(page))));
                    worst = Math.max(worst, read.isJsonObject() ? ExitCode.CONFORMANT : ExitCode.UNREADABLE);
                }
            }
        }
        save(folder.resolve(INDEX), IndexPage.in(words).html(entries));
        sheet.line(texts.text("page.written", Parameters.none().with("file", FileName.of(folder.resolve(INDEX)))));
        return worst;
    }

    private static void save(Path file, String html) throws IOException {
        if (!WholeFile.write(file, html)) {
            throw new IOException(file.toString());
        }
    }
}
