package fr.santesocial.contract.examples.commandline.explain;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.json.DerogationReader;
import fr.santesocial.contract.json.ProfileReader;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An example of the catalogue, run: a document that keeps the rule, and the same after one edit.
 *
 * @param name what the edit does
 * @param at the day both are judged at; absent where it does not matter
 * @param good the first document
 * @param bad the second
 * @param findings what the rule finds in the second
 * @param undecided why it cannot decide there
 */
record RunExample(
        String name,
        Optional<LocalDate> at,
        String good,
        String bad,
        List<Finding> findings,
        List<Undecided> undecided) {

    /** The example of a rule, as it ends today. */
    static RunExample of(String rule, JsonObject pair, Locale locale) {
        byte[] good = bytes(pair.getJsonObject("good"));
        byte[] bad = bytes(Json.createPatch(pair.getJsonArray("edit")).apply(pair.getJsonObject("good")));
        LocalDate at = LocalDate.parse(pair.getString("at"));
        ContractCheck check = ContractCheck.standard().at(at);
        ValidationReport report =
                (pair.containsKey("profile") ? check.profile(pair.getString("profile")) : check).check(bad);
        return new RunExample(
                pair.getJsonObject("name").getString(locale.getLanguage()),
                Optional.of(at),
                canonical(good),
                canonical(bad),
                report.getFindings().stream()
                        .filter(finding -> finding.getRuleId().equals(rule))
                        .toList(),
                report.getOutcomes().stream()
                        .filter(outcome -> outcome.ruleId().equals(rule))
                        .map(RuleOutcome::undecided)
                        .flatMap(List::stream)
                        .toList());
    }

    /** The example of a fault of reading; what cannot be read again from a text is shown without what is found. */
    static RunExample ofReading(String rule, JsonObject reading, Locale locale) {
        JsonObject bad = reading.getJsonObject("bad");
        boolean again = bad.keySet().equals(Set.of("text")) && !reading.containsKey("limits");
        List<Finding> found = again ? found(reading.getString("reads"), bad.getString("text")) : List.of();
        return new RunExample(
                reading.getJsonObject("name").getString(locale.getLanguage()),
                Optional.empty(),
                shown(reading.getJsonObject("good")),
                shown(bad),
                found.stream()
                        .filter(finding -> finding.getRuleId().equals(rule))
                        .toList(),
                List.of());
    }

    private static List<Finding> found(String reads, String text) {
        return switch (reads) {
            case "CONTRACT" ->
                ContractCheck.standard()
                        .check(text.getBytes(StandardCharsets.UTF_8))
                        .getFindings();
            case "PROFILE" -> ProfileReader.standard().read(text).findings();
            case "DEROGATIONS" -> DerogationReader.standard().read(text).findings();
            default -> List.of();
        };
    }

    /** A text, or bytes; a folder is told of by the name of the example. */
    private static String shown(JsonObject sample) {
        return sample.getString("text", sample.getString("hex", ""));
    }

    private static byte[] bytes(JsonObject document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(byte[] document) {
        return ContractReader.standard()
                .read(document)
                .contract()
                .map(ContractWriter.indented()::write)
                .orElseGet(() -> new String(document, StandardCharsets.UTF_8));
    }
}
