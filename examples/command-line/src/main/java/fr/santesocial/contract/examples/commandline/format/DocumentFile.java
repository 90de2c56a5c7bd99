package fr.santesocial.contract.examples.commandline.format;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file and its canonical form.
 *
 * @param file where it is
 * @param canonical its canonical form; absent where it cannot be written without loss
 * @param isCanonical whether it has that form
 * @param faults why it cannot be written; none where it can
 * @param isJsonObject whether it could be read at all
 */
record DocumentFile(
        Path file, Optional<String> canonical, boolean isCanonical, List<Finding> faults, boolean isJsonObject) {
    /** What a newer version of the format has to say would be lost in writing. */
    private static final Set<String> LOST = Set.of("document.format-newer", "structure.newer-member");

    static DocumentFile read(Path file, ContractWriter writer) {
        ReadResult read = ContractReader.standard().read(file);
        List<Finding> faults = read.findings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR || LOST.contains(finding.getRuleId()))
                .map(finding -> placed(finding, read))
                .toList();
        Optional<String> canonical = faults.isEmpty() ? read.contract().map(writer::write) : Optional.empty();
        return new DocumentFile(
                file, canonical, canonical.filter(text -> holds(file, text)).isPresent(), faults, read.isJsonObject());
    }

    private static Finding placed(Finding finding, ReadResult read) {
        Optional<TextRange> place = finding.getRange().or(() -> read.range(finding.getPointer()));
        return place.map(finding::at).orElse(finding);
    }

    private static boolean holds(Path file, String text) {
        try {
            return Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
