package fr.santesocial.contract.examples.page;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.derogation.Derogations;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The contracts that pages are tried on: the six real ones, invented ones that show every part, and broken ones. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final List<String> REAL = List.of(
            "ccvba-cls-1",
            "ccvba-cls-2",
            "la-rochelle-cls",
            "medoc-plan-territorial",
            "mortagne-pluss",
            "noirmoutier-pluss");

    private static final Path EXAMPLES = Path.of("..");

    /** A contract as read, with the report of its check. */
    record Sample(String name, PartialContract partial, ValidationReport report) {
        String page(Language language) {
            return ContractPage.in(language).html(partial, report);
        }
    }

    private Samples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        REAL.forEach(name -> all.add(real(name)));
        all.add(medocIllustration());
        all.add(complete());
        all.add(waived());
        all.add(damaged());
        all.add(of("unreadable", "no JSON at all"));
        return all;
    }

    static Sample real(String name) {
        return read(name, EXAMPLES.resolve("contracts/" + name + ".json"));
    }

    /** An invented plan with a fiche that serves too few of its objectives. */
    static Sample medocIllustration() {
        return read("medoc-plan-fictif", EXAMPLES.resolve("illustrations/medoc-plan-fictif.json"));
    }

    /** An invented contract with something in every part of the page. */
    static Sample complete() {
        return read("complete", Path.of("src/test/resources/complete.json"));
    }

    /** A contract with a finding that a derogation accepts. */
    static Sample waived() {
        Derogations derogations = DerogationReader.standard()
                .read(EXAMPLES.resolve("derogations/noirmoutier-pluss.json"))
                .orElseThrow();
        ReadResult read = ContractReader.standard().read(EXAMPLES.resolve("contracts/noirmoutier-pluss.json"));
        return checked("waived", read, ContractValidator.standard().derogations(derogations));
    }

    /** A contract of which a fiche and the date of signature could not be read. */
    static Sample damaged() {
        String sound = text(Path.of("src/test/resources/complete.json"));
        String damaged = sound.replace("\"title\": \"Bus santé\"", "\"titel\": \"Bus santé\"")
                .replace("\"signedOn\": \"2022-02-23\"", "\"signedOn\": \"le 23 février\"");
        return of("damaged", damaged);
    }

    static Sample of(String name, String json) {
        return checked(
                name,
                ContractReader.standard().read(json.getBytes(StandardCharsets.UTF_8)),
                ContractValidator.standard());
    }

    private static Sample read(String name, Path file) {
        return checked(name, ContractReader.standard().read(file), ContractValidator.standard());
    }

    private static Sample checked(String name, ReadResult read, ContractValidator validator) {
        return new Sample(name, read.partial(), validator.at(DAY).validate(read.partial()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The report on every sample, with a long line quoted under each finding. */
    static String report(Language language) {
        String piece = "\"un_mot_sans_blanc\": [], ".repeat(4);
        Quotation line = new Quotation(piece, "\"statut\": \"signé\"", ", " + piece);
        return ReportPage.in(language)
                .html(all().stream()
                        .map(sample -> new ReportEntry(
                                "dossier/" + sample.name() + ".json",
                                sample.partial().contract().isPresent(),
                                sample.partial(),
                                sample.report(),
                                finding -> Optional.of(line)))
                        .iterator());
    }

    /** Writes every sample in both languages, an index and a report for each, into a folder. */
    static List<Path> write(Path folder) {
        try {
            Files.createDirectories(folder);
            List<Path> files = new ArrayList<>();
            for (Language language : Language.values()) {
                String suffix = "." + language.name().toLowerCase(Locale.ROOT).substring(0, 2) + ".html";
                List<IndexEntry> entries = new ArrayList<>();
                for (Sample sample : all()) {
                    Path file = folder.resolve(sample.name() + suffix);
                    files.add(Files.writeString(file, sample.page(language)));
                    entries.add(IndexEntry.of(
                            sample.name() + suffix, sample.name() + ".json", sample.partial(), sample.report()));
                }
                String index = IndexPage.in(language).html(entries);
                files.add(Files.writeString(folder.resolve("index" + suffix), index));
                files.add(Files.writeString(folder.resolve("report" + suffix), report(language)));
            }
            return files;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
